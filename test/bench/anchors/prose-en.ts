/** English sentences; see `grammar.ts` for the notation. */
export const ENGLISH = `
S: {P} {said} {when} that {C}, {tail}.
S: {open}, {P} {said} that {C}.
S: “{C},” {said} {P}.
S: “{C}, and {C},” {P} told {media}.
S: {C}, according to {P}, who {did} {when}.
S: {P} {did} {where} {when}, {tail}.
S: {when}, {P} {did} and {did}.
S: {S1} {V} {O} {when}, and {P} {did}.
S: {W} {flew} {where}, {tail}.
S: {S1} expects {N} {W} and {N} {W} by {date}.
S: {P} and {P} discussed {topic} {where}, though {C}.
S: Asked about {topic}, {P} {said} that {C}.
S: For {P}, {topic} remains {adj}: {C}.
S: {P}’s deputies {did} {when}, {tail}.
S: Neither {P} nor {S1} would say whether {C}.
S: {C}; {S1} {V} {O} {purpose}.
S: It was {P} who {did} {where}, not {P}.
S: {S1} {V} {O} {purpose}, {tail}.
S: After {event}, {C}, and {W} {flew} {where}.
S: {open}, {S1} {V} {O} {where}.
S: {date} is the day when {P} {did}; by then {C}.
S: {media} reported that {P} {did} {purpose}.
S: Compared with {W}, {W} {better}.
S: “I do not think that {C},” {P} replied, {tail}.
S: {N} people attended {event} {where}, among them {P}.
S: {S1} {V} {O}, but {P} {said} {when} that {C}.
S: The price of {W} {price}, which {P} called {adj}.
S: {P}, {aside}, {did} {purpose}.
S: {topic} and {topic} were {adj}, {S1} noted {when}.
S: How many {W} were lost {where} is unknown; {media} puts the figure at {N}.
S: A letter that {P} had sent {when} {V} {O}, {media} wrote.
S: Behind {P} stood {N} officers, none of whom {did}.
S: Nothing suggests that {W} {flew} before {date}.
S: “Give us {W} and {N} days,” {P} {said}, “and {C}.”
S: {S1} thanked {P} for {topic}, {tail}.
S: Only {N} of the {N} guests recognised {P}; he {did}.
S: Between {date} and {date} {W} {flew}.
S: The crew of {W} {did} {when}, which {P} confirmed.
S: {topic}: this, {P} {said}, is why {C}.
S: Whoever replaces {P}, {C}.
S: If {C}, {P} will have to answer for {event}.
S: A photograph shows {P} next to {W} {where}.
S: {S1} compared {W} with older types {when} and {V} {O}.
S: Since {event} {P} has been {adj} to some; {S1} {V} {O}.
S: {N} kilometres away, {W} {flew}, and {C}.
S: Rumours about {P} reached {media} {when}; {C}.
C: {S1} {V} {O}
C: {S1} {V} {O} {purpose}
C: {S1} {V} {O} {where}
C: {topic} is {adj}
C: {topic} depends on {event}
C: {event} {V} {O}
C: nobody had foreseen {event}
C: {N} of {N} crews were {adj} before {event}
C: there is no link between {topic} and {event}
C: his office {V} {O} {when}
S1: the parliament’s budget committee
S1: the shipyard
S1: the border service
S1: an arms exporter
S1: the general staff
S1: both governments
S1: the opposition
S1: a court in the capital
S1: the neighbouring republic
S1: the plant’s new owner
S1: the audit chamber
S1: a consortium of banks
S1: the air force
S1: the intergovernmental commission
S1: the northern province
S1: a team of inspectors
S1: the design bureau
S1: the railway workers’ union
S1: the foreign ministry
S1: the customs authority
S1: a group of deputies
S1: the embassy
S1: the second brigade
S1: the insurance company
S1: the port administration
S1: an independent laboratory
V: approved
V: rejected
V: has postponed
V: was preparing
V: financed
V: criticised
V: will inspect
V: quietly revised
V: could not explain
V: signed
V: leaked
V: defended
V: took over
V: abandoned
V: doubled
V: had promised
V: has begun to review
V: is expected to cancel
V: overlooked
V: supported
V: demanded
V: paid for
O: a draft treaty on transit
O: the repair of two frigates
O: spare parts worth {N} million dollars
O: a list of {N} exemptions
O: pilot training
O: the second tranche of the loan
O: winter exercises
O: an inquiry into the crash
O: flights over the strait
O: a licence to build engines
O: delivery on credit
O: the purchase of {N} radars
O: a ceasefire along the canal
O: the timetable of the withdrawal
O: grain shipments
O: new rules for observers
O: a visit by veterans
O: the minutes of the closed hearing
O: compensation for {N} families
O: a satellite contract
O: the pipeline’s southern branch
O: night firing at the range
O: a memorandum with three clauses
O: the old tariff
O: an upgrade of the fleet
O: conscription in four districts
O: the tender for tyres
O: a telephone line between the two staffs
said: said
said: insisted
said: admitted
said: explained
said: claimed
said: conceded
said: stressed
said: complained
said: noted
said: repeated
did: arrived with a delegation of {N}
did: refused to take questions
did: opened an exhibition of trophies
did: flew home early
did: met the families of the crew
did: handed over the keys
did: laid a wreath
did: left the hall without a word
did: signed the protocol
did: changed the agenda
did: called the ambassador
did: inspected {W}
did: had lunch with engineers
did: cancelled a briefing
did: thanked the volunteers
did: read out a letter
did: proposed a compromise
did: took part in the talks
did: ruled out a second round
did: welcomed the report
did: was seen beside {W}
did: went on leave
when: on {date}
when: on Monday morning
when: late on Tuesday
when: last week
when: in the evening
when: two days later
when: at the weekend
when: before the vote
when: on the eve of the summit
when: in {year}
when: during the break
when: at a briefing on Friday
when: a month ago
when: right after the parade
where: in the capital
where: near the border
where: at the Karsk airfield
where: in the port of Lomna
where: on the sidelines of the forum
where: at the northern range
where: outside the ministry
where: in two coastal towns
where: behind closed doors
where: at kilometre {N} of the highway
where: over the gulf
where: in the assembly hall of plant {N}
where: on the island of Verd
where: abroad
open: According to a person close to the talks
open: Meanwhile
open: In a rare interview
open: Speaking through an interpreter
open: As expected
open: To the surprise of many
open: By contrast
open: In a written answer
open: Despite the rain
open: A year earlier
open: At the same time
open: In private
open: As late as {year}
open: For the first time since {year}
tail: which surprised even his allies
tail: a spokesman confirmed
tail: though the documents say otherwise
tail: as the newspapers had predicted
tail: without giving a date
tail: and nobody objected
tail: leaving {N} orders unfilled
tail: a step that lawyers had advised against
tail: to general applause
tail: while talks went on next door
tail: the third such case since {year}
tail: despite an earlier ban
tail: and then asked for patience
tail: something the opposition denies
tail: if the weather permits
tail: citing a shortage of fuel
tail: with no cameras in the room
tail: under pressure from creditors
purpose: to save time
purpose: in exchange for cheaper gas
purpose: so that the season is not lost
purpose: in order to calm investors
purpose: as part of a larger deal
purpose: under a contract of {year}
purpose: without waiting for parliament
purpose: for reasons of safety
purpose: against the advice of experts
purpose: at the request of the neighbours
purpose: to avoid a strike
purpose: for the sake of form
purpose: on the quiet
purpose: for at least {N} months
topic: the question of transit
topic: the repair schedule
topic: a joint staff
topic: mine clearance
topic: the price of ammunition
topic: trade in used aircraft
topic: the status of the base
topic: air defence of the coast
topic: the exchange of prisoners
topic: debt relief
topic: the fate of the museum ship
topic: training for mechanics
topic: fishing rights
topic: the quality of armour plate
topic: the next census of reservists
topic: a common visa
event: the spring offensive
event: the fire in hangar {N}
event: last year’s floods
event: the congress of shipbuilders
event: the change of government
event: the air show
event: the ambassador’s recall
event: the accident on the bridge
event: the anniversary parade
event: the leak of {year}
event: the harvest
event: the merger of two bureaus
event: the third round of talks
event: the blockade
adj: hardly urgent
adj: a matter of honour
adj: settled
adj: far too expensive
adj: the subject of gossip
adj: unfinished
adj: open to question
adj: a mistake
adj: less important than it seems
adj: the only way out
adj: regrettable
adj: on schedule
adj: ready for inspection
adj: secret until {year}
flew: made an emergency landing
flew: took part in firing drills
flew: broke down twice
flew: hit a target at {N} kilometres
flew: was shown to buyers
flew: entered service
flew: was unloaded at night
flew: was photographed from a roof
flew: failed its trials
flew: replaced older models
flew: waited {N} days for fuel
better: carries more fuel but needs longer runways
better: costs half as much
better: has a crew of two
better: was never exported
better: is heavier by {N} kilograms
better: has a newer radar
better: can be repaired in the field
price: rose by {N} percent
price: fell after the tender
price: was never published
price: includes {N} spare engines
price: has been agreed in roubles
aside: still limping after a fall
aside: who rarely speaks in public
aside: appointed in {year}
aside: himself a former pilot
aside: pale and tired
aside: in his first speech abroad
media: the evening paper
media: a local station
media: the agency Norvest
media: Radio Meridian
media: reporters
media: a trade journal
media: the weekly Compass
media: an online forum
date: {day} March
date: {day} June
date: {day} August
date: {day} October
date: {day} December
date: {day} January
date: {day} May
site: Subscribe to our newsletter
site: {N} comments
site: Share this article
site: Most read today
site: Photo: press service
site: All rights reserved, {year}
site: Log in to leave a comment
headline: {P} {did}
headline: {S1} {V} {O}
headline: {P}: {C}
headline: {W} {flew} {where}
`;
