import { Router } from 'wouter';

export function PracticeApp() {
  return (
    <Router base="/practice">
      <main>
        <h1>Practice</h1>
      </main>
    </Router>
  );
}
