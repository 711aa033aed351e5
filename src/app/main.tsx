import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <main>
    <h1>RVU Contract Calculator</h1>
  </main>,
);
