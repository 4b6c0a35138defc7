import { useEffect, useState } from 'react';
import { ApiError } from '@/api/api-error';
import { chooseDeskPerson, listDeskPeople } from '@/platform/demo-desk';
import type { DeskPerson } from '@/platform/demo-desk-types';
import { findLoginCode } from '@/platform/login';
import { Rows, Section } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { signInByCode } from './start';

const deskSilent = new ApiError({
  code: 'desk.silent',
  status: 0,
  words: '演示台没有回应，请看看它是否还在运行。',
});

async function signInAs(person: DeskPerson): Promise<void> {
  chooseDeskPerson(person.key);
  const code = await findLoginCode();
  if (code === null) throw deskSilent;
  await signInByCode(code);
}

/** "这台电脑上的微信": in the demo, whose WeChat this browser is. Nothing outside the demo. */
export function DeskPicker({ onDone }: { onDone: () => void }) {
  const [people, setPeople] = useState<DeskPerson[]>([]);
  const work = useWork();
  useEffect(() => {
    listDeskPeople().then(setPeople, () => {});
  }, []);
  if (people.length === 0) return null;
  return (
    <Section title="这台电脑上的微信">
      <div className="stack">
        <div className="secondary">演示用，下面的人都是虚构的。选一个，就像用他的微信打开。</div>
        <WorkError error={work.error} />
        <Rows>
          {people.map((person) => (
            <LinkRow
              key={person.key}
              id={`desk-${person.key}`}
              icon="person"
              title={person.name}
              {...(person.words === '' ? {} : { detail: person.words })}
              onPress={() => void work.run(() => signInAs(person)).then((done) => done && onDone())}
            />
          ))}
        </Rows>
      </div>
    </Section>
  );
}
