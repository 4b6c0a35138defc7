import { SignInForm } from './SignInForm';
import './sign-in.css';

/** Shown in place of whatever address was asked for; after signing in the person is where they wanted to be. */
export function SignInPage() {
  return (
    <main className="sign-in-page">
      <div className="sign-in-card card">
        <h1>公积金员工工作台</h1>
        <p className="quiet">请用本人账号登录。查看和办理都会留痕。</p>
        <SignInForm />
        <p className="quiet">
          有人拿文书来核对？不用登录：<a href="/check">查验文书</a>
        </p>
      </div>
    </main>
  );
}
