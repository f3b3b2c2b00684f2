/* The wall must not go dark in the middle of a pause. Only in a secure context; elsewhere the laptop's own setting counts. */
export function awake() {
  const ask = () => {
    if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => {});
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}
