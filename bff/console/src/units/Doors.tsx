import { NavLink } from 'react-router-dom';
import './units.css';

/** Whose matter it is: a person's own, or an employer's. */
export function Doors() {
  return (
    <nav className="intake-doors" aria-label="替谁办">
      <NavLink to="/intake" end>
        个人业务
      </NavLink>
      <NavLink to="/intake/units">单位业务</NavLink>
    </nav>
  );
}
