/** English words in and around names. */
import type { NameWords } from '../names.ts';
import { CAPITALS, DEMONYMS, PLACES } from './places.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const NAMES: NameWords = {
  titles: set(
    'mr mrs ms miss dr prof professor sir dame lord lady baroness baron count prince princess king queen pope cardinal archbishop bishop rev reverend father sister brother rabbi imam sheikh president vice-president minister chancellor premier senator sen congressman congresswoman representative rep governor gov mayor secretary general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl private pvt admiral adm commander cmdr marshal judge justice ambassador commissioner chairman chairwoman director detective inspector former acting deputy vice ex prime chief administrator superintendent archdeacon sheriff speaker attorney foreign constable officer coach st saint hon mp',
  ),
  roles: set(
    'president minister chancellor premier senator congressman congresswoman governor mayor secretary spokesman spokeswoman spokesperson chairman chairwoman chair chief head leader director executive ceo cfo founder coach manager captain commander general colonel judge justice prosecutor lawyer attorney ambassador envoy commissioner king queen prince princess pope bishop archbishop professor author analyst economist editor officer deputy adviser advisor aide official expert',
  ),
  organizationWords: set(
    'inc corp corporation company co ltd llc plc ag gmbh sa nv group holdings bank university college school institute institution ministry department agency authority commission committee council court parliament senate congress assembly house office bureau service services union party association federation foundation trust society club united fc league army navy force forces police guard board fund organization organisation alliance times post journal news press media network airlines airways motors industries systems technologies energy oil gas hospital church museum programme program center centre academy treasury government administration embassy coalition movement front brigade team championship cup',
  ),
  placeWords: set(
    'river lake mountain mountains sea ocean bay gulf island islands peninsula valley desert street road avenue square bridge park airport port province region county district city town village state republic kingdom coast cape strait canal north south east west northern southern eastern western central',
  ),
  places: PLACES,
  demonyms: DEMONYMS,
  seats: new Map([
    ['kremlin', { name: 'Kremlin', country: 'Russia' }],
    ['white house', { name: 'White House', country: 'United States' }],
    ['state department', { name: 'State Department', country: 'United States' }],
    ['pentagon', { name: 'Pentagon', country: 'United States' }],
    ['number 10', { name: 'Downing Street', country: 'United Kingdom' }],
    ['no 10', { name: 'Downing Street', country: 'United Kingdom' }],
    ['downing street', { name: 'Downing Street', country: 'United Kingdom' }],
    ['whitehall', { name: 'Whitehall', country: 'United Kingdom' }],
    ['elysee', { name: 'Élysée', country: 'France' }],
  ]),
  capitals: CAPITALS,
  organizations: new Map([
    ['eu', 'European Union'],
    ['european union', 'European Union'],
    ['un', 'United Nations'],
    ['united nations', 'United Nations'],
    ['nato', 'NATO'],
    ['north atlantic treaty organization', 'NATO'],
    ['who', 'World Health Organization'],
    ['world health organization', 'World Health Organization'],
    ['world health organisation', 'World Health Organization'],
    ['imf', 'International Monetary Fund'],
    ['international monetary fund', 'International Monetary Fund'],
    ['fbi', 'Federal Bureau of Investigation'],
    ['federal bureau of investigation', 'Federal Bureau of Investigation'],
    ['cia', 'Central Intelligence Agency'],
    ['central intelligence agency', 'Central Intelligence Agency'],
    ['nhs', 'National Health Service'],
    ['ecb', 'European Central Bank'],
    ['european central bank', 'European Central Bank'],
    ['fed', 'Federal Reserve'],
    ['federal reserve', 'Federal Reserve'],
    ['opec', 'OPEC'],
    ['ap', 'Associated Press'],
    ['associated press', 'Associated Press'],
    ['afp', 'Agence France-Presse'],
    ['bbc', 'BBC'],
    ['nasa', 'NASA'],
    ['wto', 'World Trade Organization'],
    ['world trade organization', 'World Trade Organization'],
    ['iaea', 'International Atomic Energy Agency'],
    ['international atomic energy agency', 'International Atomic Energy Agency'],
    ['unicef', 'UNICEF'],
    ['unhcr', 'UNHCR'],
  ]),
  givenNames: set(
    'james jan john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie keir boris vladimir volodymyr angela emmanuel olaf ursula giorgia pedro justin narendra benjamin recep xi kim joe donald kamala barack hillary bill nigel rishi liz theresa tony gordon simon oliver harry lewis luke liam owen ian neil graham hugh colin martin stuart malcolm fiona claire jane kate lucy sophie zoe ivan dmitry sergei alexei igor oleg olga natalia elena anton viktor yuri mikhail mohammed muhammad ahmed ali hassan hussein omar khalid abdul ibrahim yusuf fatima aisha carlos luis miguel antonio francisco manuel pablo diego javier sofia carmen lucia marta hans klaus jurgen wolfgang heinz fritz karl franz otto greta ingrid lars sven erik nils bjorn pierre jacques francois michel philippe antoine luc giovanni giuseppe marco paolo andrea luca wei li ming chen hiroshi kenji yuki akira rosa lena nina eva clara ada iris nora mara tom tim ben sam dan max leo theo felix hugo jonas',
  ),
  inside: set('of the de la le du des van von der den del della di da dos el al bin ibn ben for y e &'),
  joiners: set('of for the'),
  companySuffixes: set(
    'inc corp corporation company co ltd llc plc ag gmbh sa nv group holdings industries systems technologies motors airlines airways energy',
  ),
  saints: set('st saint'),
  owners: set('women men children people king queen teachers farmers drivers'),
  portfolios: set(
    'state defence defense health education justice interior labor labour finance treasury transport transportation energy commerce homeland agriculture staff the foreign war culture trade environment',
  ),
  definite: 'the',
  never: set(
    'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue tues wed thu thur thurs fri sat sun feb mar apr jun jul aug sep sept oct nov dec christmas easter ok okay tv pm am gmt bst utc est edt god internet covid ceo cfo mp mps phd dna',
  ),
  locative: set('in at near from to across around outside inside into throughout toward towards via over'),
};
