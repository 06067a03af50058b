import { Component, type ReactNode } from 'react';
import { Failed } from '@/ui/display/states';

/** Catches what a screen throws, so that one broken part never leaves a white page. */
export class Guard extends Component<{ children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <Failed whole error={this.state.error} retry={() => this.setState({ error: undefined })} />
    );
  }
}
