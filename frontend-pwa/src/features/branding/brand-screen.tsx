import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { Failed, Loading } from '@/ui/display/states';
import { Editing } from './editing';

/** The practice's looks: one colour and a logo, everything else follows. */
export default function BrandScreen() {
  const brand = useQuery({ queryKey: ['branding'], queryFn: api.branding.read });
  if (brand.isError && !brand.data)
    return <Failed whole error={brand.error} retry={() => brand.refetch()} />;
  if (!brand.data) return <Loading blocks={2} lines={4} label="Loading your brand" />;
  return <Editing brand={brand.data} />;
}
