import type { reasons as vi } from '../vi/reasons.ts';
import type { SameKeys } from '../words.ts';

export const reasons: SameKeys<typeof vi> = {
  required: 'missing',
  'too-long': 'too long',
  'too-large': 'too large',
  'too-small': 'missing or too small',
  'wrong-type': 'of the wrong type',
  'unknown-field': 'no such field',
  'not-a-date': 'not a real day (day/month/year)',
  'not-our-time': 'the year must lie between 1945 and 2200; look at what was typed',
  'not-a-time': 'not a time (such as 08:00)',
  'not-money': 'not an amount (whole đồng)',
  'not-a-number': 'not a number',
  'not-a-choice': 'not in the list',
  'not-an-id': 'not valid',
  'not-a-phone': 'not a telephone number',
  'not-found': 'no longer in the book',
  'file-missing': 'the file is not in the store',
  'ends-before-start': 'the end lies before the beginning',
  repeated: 'names something twice',
  'in-the-future': 'lies in the future',
  'related-in-bin': 'the related entry is still in the bin, put it back first',
  'role-held': '{{name}} holds this role at the same time, end that membership first',
  'already-member': '{{name}} is a member at the same time, change that row of the roster instead',
  'posts-overlap':
    'from that day the person holds another post, “{{name}}”; choose a later day or correct that post',
  'unknown-role': 'no known role; choose one from the list',
  'no-role': 'no role in the committee or the working group',
  'second-head': 'the list has a head already',
  'person-unclear':
    'the book has a person of this name with another post or phone; add this one with the form',
  'maybe-secret':
    'the name bears the words of a secrecy stamp; it is kept only once it is confirmed to be no state secret',
  'wrong-body': 'does not belong to this body',
  'officer-needed': 'whoever sets up the book must be an officer',
  'not-an-article': 'not the number of an article (such as 7 or 7a), or not in any article',
  'not-a-clause': 'not the number of a clause (such as 1 or 6.2)',
  'not-a-cadence': 'a cadence that does not divide a year evenly',
  'spans-overlap': 'this time overlaps with “{{name}}”; choose another day or change that one first',
  'starts-too-early': 'must be after the beginning of “{{name}}”, {{from}}',
  'last-officer':
    'the book needs at least one active officer in charge; give the role to somebody else first',
  'name-taken': 'there is a user of this name; add the post to tell them apart',
  'year-taken': 'the holidays of this year are in the book already; change those',
  'not-in-year': 'not a day of the year of this table',
  'not-a-saturday': 'not a Saturday',
};
