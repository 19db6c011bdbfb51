import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WorkCaution } from '../../../../shared/meetings/concentrated-work.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { partyName } from '../../../../shared/regulation/amendment/party-name.ts';
import { isStated } from '../../../../shared/regulation/profile/rule.ts';
import type { Party } from '../../../../shared/regulation/profile/vocabulary.ts';
import type { RulesOfBody } from '../../../../shared/regulation/rules-of-body.ts';
import { CitationNote } from '../../../components/regulation/citation-note.tsx';
import { allRecordsOf } from '../../../queries.ts';
import { Caution } from '../caution.tsx';

type Props = RulesOfBody<Of<'regulation'>> & { cautions: readonly WorkCaution[] };

/** The rule on calling people together, what speaks against it as it stands, and whom to ask of foreigners. */
export function WorkNotes({ cautions, profile, versionFor }: Props) {
  const { t } = useTranslation('concentratedWork');
  const { data: people = [] } = useQuery(allRecordsOf('person'));
  const names = (ids: readonly string[]) =>
    ids.map((id) => people.find((one) => one.id === id)?.fullName ?? '').join(', ');
  const parties = (of: readonly Party[]) => of.map((one) => partyName(profile, one)).join(', ');
  const say = (caution: WorkCaution): string => {
    switch (caution.code) {
      case 'not-said':
        return t('cautions.notSaid');
      case 'caller-missing':
        return t('cautions.callerMissing', { who: parties(caution.parties) });
      case 'caller-not-named':
        return t('cautions.callerNotNamed', { who: parties(caution.parties) });
      case 'approver-missing':
        return t('cautions.approverMissing', { who: parties(caution.parties) });
      case 'approver-not-named':
        return t('cautions.approverNotNamed', { who: parties(caution.parties) });
      case 'not-of-the-group':
        return t('cautions.notOfGroup', { names: names(caution.personIds) });
      case 'other-place':
        return t('cautions.otherPlace', { place: caution.place });
      case 'called-twice':
        return t('cautions.calledTwice', { title: caution.title, names: names(caution.personIds) });
    }
  };
  const { concentratedWork, foreignExperts } = profile.groupMeetings;
  const place = (key: 'groupMeetings.concentratedWork' | 'groupMeetings.foreignExperts') =>
    versionFor(key)?.id ?? null;
  return (
    <Stack gap={6}>
      {isStated(concentratedWork) && (
        <CitationNote citation={concentratedWork} regulationId={place('groupMeetings.concentratedWork')} />
      )}
      {cautions.map((caution) => (
        <Caution key={`${caution.code} ${say(caution)}`}>{say(caution)}</Caution>
      ))}
      {isStated(foreignExperts) && (
        <Stack gap={2}>
          <Text size="sm">
            {foreignExperts.value.consulted.length > 0
              ? t('foreign', { who: parties(foreignExperts.value.consulted) })
              : t('foreignAllowed')}{' '}
            {foreignExperts.value.secrecyKeptBy.length > 0 &&
              t('secrecy', { who: parties(foreignExperts.value.secrecyKeptBy) })}
          </Text>
          <CitationNote citation={foreignExperts} regulationId={place('groupMeetings.foreignExperts')} />
        </Stack>
      )}
    </Stack>
  );
}
