import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { plainKey } from './plain-key';
import { useMay } from './use-may';

/** `/` goes to the search box, `?` shows the keys. */
export function useShellKeys() {
  const [keysShown, setKeysShown] = useState(false);
  const navigate = useNavigate();
  const may = useMay()('case:search');

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = plainKey(event);
      if (key === '?') setKeysShown(true);
      if (key !== '/' || !may) return;
      event.preventDefault();
      void navigate('/search');
      document.getElementById('lookup-box')?.focus();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [navigate, may]);

  return { keysShown, showKeys: () => setKeysShown(true), hideKeys: () => setKeysShown(false) };
}
