import { NavLink } from 'react-router-dom';
import './units.css';

/** Whose matter it is: a member's, an employer's, or of somebody who deposits for themselves. */
export function Doors() {
  return (
    <nav className="intake-doors" aria-label="替谁办">
      <NavLink to="/intake" end>
        个人业务
      </NavLink>
      <NavLink to="/intake/units">单位业务</NavLink>
      <NavLink to="/intake/own">灵活就业登记</NavLink>
    </nav>
  );
}
