export function PublicApp() {
  return (
    <main>
      <h1>Aligned Academy</h1>
    </main>
  );
}
