/**
 * How a person would have it look, from the address: `&theme=dark&density=compact&contrast=on&text=200`.
 * @module
 */
const parameters = new URLSearchParams(location.search);

for (const name of ['theme', 'contrast', 'stillness', 'density', 'text']) {
  const value = parameters.get(name);
  if (value !== null) document.documentElement.dataset[name] = value;
}
