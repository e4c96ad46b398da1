/** Things that have names of their own, by kind. Data only, written by hand for news English and never complete. */

/** Things that have names, each line one kind with what else it is called. The first word of a line is how it may be asked for, and any other. */
const KINDS = `
ship vessel boat tanker ferry freighter trawler yacht carrier liner barge cruiser frigate destroyer submarine schooner steamer catamaran coaster
storm hurricane typhoon cyclone tempest
drug medicine medication pill treatment therapy remedy
vaccine jab shot
law bill act decree statute
plane aircraft jet airliner airplane helicopter
rocket spacecraft satellite probe capsule lander spaceship rover telescope
bridge viaduct
dam reservoir
tunnel
mine pit colliery
hospital clinic
school college
hotel
tower building skyscraper
stadium arena
river stream creek
lake
mountain peak summit mount volcano
volcano mount mountain
glacier
island islet
fire wildfire blaze
virus disease variant strain bacterium
painting picture canvas
film movie documentary
book novel memoir
song single album
play musical opera
horse mare stallion
dog
operation mission campaign
train locomotive
app program software worm malware
comet asteroid meteorite
substance chemical toxin poison pesticide herbicide pollutant compound solvent
statue sculpture monument
diamond gem
pipeline
theater theatre
cathedral church abbey
castle palace
prison jail
airport airfield
cup trophy
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** What a thing of the kind is called; `null` for what has no line. */
export function kindOf(noun: string): readonly string[] | null {
  const line = KINDS.find((words) => words[0] === noun) ?? KINDS.find((words) => words.includes(noun));
  if (line === undefined) return null;
  // Who asks for the ship takes any; who asks for the ferry takes a ship, but no tanker.
  return line[0] === noun ? line : [noun, line[0]!, line[1] ?? noun];
}
