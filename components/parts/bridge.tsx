/**
 * The house's drawing: a bridge of one arch between two people, and its image in the water.
 * @module
 */
export function Bridge() {
  return (
    <svg class="bridge" viewBox="0 0 240 128" aria-hidden="true" focusable="false">
      <circle class="bridge__you" cx="30" cy="66" r="13" />
      <circle class="bridge__them" cx="210" cy="66" r="13" />
      <path
        class="bridge__stone"
        d="M8 92c40-2 62-18 84-34 18-13 38-13 56 0 22 16 44 32 84 34h-58a54 33 0 0 0-108 0Z"
      />
      <path
        class="bridge__water"
        d="M18 101h36M186 101h36M74 101h92M48 110h46M118 110h78M84 119h60"
      />
    </svg>
  );
}
