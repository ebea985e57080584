// Light or dark before the first pixel: what was chosen here, else what the system prefers.
(() => {
  const key = 'khorgos-appearance';
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const chosen = localStorage.getItem(key) ?? 'system';
    const isDark = chosen === 'dark' || (chosen === 'system' && dark.matches);
    document.documentElement.setAttribute('theme', isDark ? 'dark' : '');
  };
  dark.addEventListener('change', apply);
  window.khorgosTheme = (choice) => {
    localStorage.setItem(key, choice);
    apply();
  };
  apply();
})();
