// The numbers of the game that may be tuned, each with its unit and its reason.
// Law: changing any of them changes results, so it bumps RULES_VERSION and gets a line in the changelog.
// Numbers of the radio's physics live in radio/constants.ts, of walking on ground in terrain/constants.ts.

export const RULES_VERSION = 3;

/** Ticks in a second of play. */
export const TICKS_PER_SECOND = 20;
/** Walking and the night's clock are compressed 40 times, so that a night lasts minutes; words are not. */
export const NIGHT_SECONDS_PER_TICK = 2;
/** Ticks between two checksums of a recording. */
export const CHECK_EVERY_TICKS = 64;

// --- Walking -------------------------------------------------------------------------------------
/** Cells a tick on a level road: 5 km/h (Tobler's walker) for 2 s of the night is 2.8 m. */
export const FLAT_CELLS_PER_TICK = 0.28;
/** Paces as shares of a walk. Low is a crawl on elbows; a run at night on a slope is a careful one. */
export const SLOW_PACE = 0.5;
export const RUN_PACE = 1.5;
export const LOW_PACE = 0.28;
/** Cells between two footfalls: one step of the figure on the sheet. */
export const FOOTFALL_CELLS = 1.7;
/** Cells from the door within which one can go in, and beyond which one has left. */
export const DOOR_CELLS = 2.5;
export const LEFT_HOME_CELLS = 12;

// --- Phone ---------------------------------------------------------------------------------------
/** Ticks a phone listens before it registers: it scans the band first. */
export const SEARCH_TICKS = 24;
/** Ticks of a registration or periodic update on air: a few bursts (3GPP 04.08 location updating). */
export const UPDATE_BURST_TICKS = 4;
/** Ticks between two periodic updates: 20 s of play, far more often than a real T3212, so that it matters. */
export const UPDATE_EVERY_TICKS = 400;
/** Ticks that it rings before someone who waits by the phone answers. */
export const RING_TICKS = 80;
/** Share of the time on air while ringing, while speaking, and while listening with DTX (SID frames and SACCH). */
export const RINGING_DUTY = 0.5;
export const SPEAKING_DUTY = 1;
export const LISTENING_DUTY = 0.25;
/** A SACCH block each 480 ms (3GPP 05.08): the beat of power control and of the radio-link counter. */
export const SACCH_TICKS = 10;
/** Radio-link counter at the start and at most; one lost block takes 1, a good one gives 2 (3GPP 05.08 5.2). */
export const LINK_COUNTER_START = 12;
/** Ticks for which another tower must have been better before the phone goes over to it: two SACCH averages. */
export const BETTER_CELL_TICKS = 20;
/** Slow fading in time: standard deviation in dB, and how much of it stays from tick to tick. */
export const FADING_SIGMA_DB = 1.6;
export const FADING_KEEP = 0.97;
/** Weight of the newest level in the phone's average. */
export const LEVEL_SMOOTHING = 0.2;

// --- Jammers -------------------------------------------------------------------------------------
/** Cells a tick that a truck drives on a track by night: 14 km/h for 2 s of the night. */
export const TRUCK_CELLS_PER_TICK = 0.78;

// --- Call ----------------------------------------------------------------------------------------
/** Ticks of silence between two lines. */
export const BREATH_TICKS = 32;
/** Ticks before a broken line is said again. */
export const AGAIN_TICKS = 22;
/** A part of a line is understood from this clarity on (0 to 3). */
export const CLEAR_PART = 2;
/** A line got through when this many of its parts are understood. */
export const PARTS_TO_HEAR = 20;
/** How much longer a line takes when it is said without names. */
export const GUARDED_SLOWER = 1.4;
/** Ticks after the last line until both hang up. */
export const FAREWELL_TICKS = 30;

// --- Things carried ------------------------------------------------------------------------------
/** What a full battery holds, in joules: 500 mAh at 3.7 V, a cell that was used before it crossed the river. It is
 * spent by the night's clock, so that a night on the hills costs the battery a night. */
export const BATTERY_JOULES = 6660;
/** What the phone draws beside its transmitter, in watts: waiting (8 mA), looking for a network (30 mA), and with
 * speech decoder and earpiece at work (80 mA). */
export const STANDBY_WATTS = 0.03;
export const SEARCHING_WATTS = 0.11;
export const CALL_WATTS = 0.3;
/** Share of the time that a full-rate call sends: one time slot of eight (3GPP TS 05.02). */
export const TIME_SLOT_SHARE = 0.125;
/** Share of what the transmitter draws at full power that leaves the antenna: amplifier, switch and antenna together. */
export const TRANSMITTER_EFFICIENCY = 0.35;
/** Charge at which the phone warns, 0 to 1. */
export const BATTERY_LOW = 0.15;
/** Cells within which one can take up a phone that lies there, and within which it is plain to see if it was dropped. */
export const PHONE_REACH_CELLS = 1.5;
/** Cells within which someone turns over the stones, and ticks until he has found what is under one: two minutes. */
export const FIND_HIDDEN_CELLS = 1;
export const FIND_HIDDEN_TICKS = 60;

// --- Whoever is led --------------------------------------------------------------------------------
/** Pace of whoever is led as a share of a walk, fresh; what being tired takes of it; and what age leaves. */
export const LED_PACE = 1.1;
export const LED_TIRED_SLOWER = 0.45;
/** Cells that are kept between the two. */
export const LED_BEHIND_CELLS = 2.2;
/** Cells between two points of the trail that is kept in mind. */
export const TRAIL_STEP_CELLS = 0.8;
/** How much one tick of walking tires on a level road, each meter climbed, and how much a tick of standing rests. A climb
 * of 120 m in one go is what someone can do who is not used to it; then it takes half a minute of play to go on. */
export const TIRED_BY_TICK = 0.00012;
export const TIRED_BY_METER_UP = 0.0075;
export const RESTED_BY_TICK = 0.0011;
/** Tired so far one sits down, and rested so far one can get up again. */
export const TIRED_MOST = 1;
export const RESTED_ENOUGH = 0.45;
/** Cells within which one can speak into the phone that the other holds, take the money, or be brought in. */
export const BESIDE_CELLS = 3;
export const BROUGHT_HOME_CELLS = 12;
/** How much it adds to how sure they are who it is when they hold the one who was led: people are asked, and tell. */
export const COMPANION_IDENTITY = 0.35;

// --- Sky -------------------------------------------------------------------------------------------
/** How far one sees by weather, as a share of a clear night. */
export const SIGHT_BY_WEATHER = { clear: 1, cloud: 0.85, wind: 1, rain: 0.75, snow: 0.7, fog: 0.5 } as const;
/** ...and what a night without any moon leaves of one with a full moon. Starlight on snow and rock is still light. */
export const SIGHT_WITHOUT_MOON = 0.7;

// --- Bureau 27: hearing --------------------------------------------------------------------------
/** Height of a finder on a truck's roof above the ground, in meters. */
export const TRUCK_FINDER_METERS = 3.5;
/** Level from which a listener understands what is said plainly, in dBm: 20 dB over the noise of his receiver. */
export const DECODE_DBM = -92;
/** Height of a hand-held finder above the ground, in meters. */
export const FINDER_METERS = 2;
/** Height of a telephone at the ear of someone who kneels or stands, in meters. */
export const HANDSET_METERS = 1.5;
/** Ticks on air that a hand-held finder needs for one bearing: a swing of the antenna. */
export const BEARING_AIR_TICKS = 16;
/** Ticks after which a level heard is stale: the diode goes dark. */
export const HEARD_STALE_TICKS = 40;
/** Share of bearings that are reflections and point anywhere (RADIO.md 1.10 gives 5 to 15 %). */
export const OUTLIER_SHARE = 0.08;
/** A bearing taken while walking is this much wider. */
export const WALKING_BEARING_FACTOR = 1.5;

// --- Bureau 27: belief ---------------------------------------------------------------------------
/** Ticks that news takes by radio to the command post and from it to everyone: a minute of the night. */
export const RADIO_DELAY_TICKS = 30;
/** Ticks between two steps of the belief: it spreads and forgets once a second of play. */
export const BELIEF_TICKS = 20;
/** Share of a belief cell's mass that moves to its neighbors in one step on a road: walking speed against 50 m. */
export const BELIEF_SPREAD = 0.8;
/** Share of the mass that returns to the prior in one step: nobody believes an old bearing for ever. */
export const BELIEF_FORGET = 0.004;
/** Chance that a look at a belief cell in sight would have shown the caller. */
export const LOOK_CHANCE = 0.25;
/** Cells around a place that a look searches. */
export const LOOK_CELLS = 10;
/** What each kind of news adds to the alert, and the share of it that is left after a second of play. */
export const ALERT_BY_NEWS = { bearing: 0.15, sighting: 0.6, report: 0.4 } as const;
export const ALERT_KEEP = 0.985;

// --- Bureau 27: acting ---------------------------------------------------------------------------
/** Paces by what he does, as shares of a walk. */
export const PATROL_PACE = 0.7;
export const SEARCH_PACE = 0.7;
export const CLOSE_IN_PACE = 0.82;
export const CHASE_PACE = 1.3;
/** Cells a tick of a finder's truck on a way: as fast as a jammer's. */
export const TRUCK_PACE = TRUCK_CELLS_PER_TICK / FLAT_CELLS_PER_TICK;
/** Ticks that he stands to listen after he hears a phone. */
export const LISTEN_TICKS = 180;
/** Half-mass radius in cells at which he stops searching and closes in. */
export const CLOSE_IN_RADIUS_CELLS = 17;
/** Ticks without news after which he gives up and returns to his round. */
export const GIVE_UP_TICKS = 1100;
/** Ticks he looks around where he last saw someone. */
export const LOST_TICKS = 300;
/** Ticks between two looks at where to walk. */
export const REPLAN_TICKS = 40;
/** Plans that all agents together may make in one tick. A plan took 0.4 ms on average and 1.3 ms at most on one core of
 * 2026, a fortieth of the 50 ms of a tick; who must wait, waits a tick. */
export const PLANS_A_TICK = 1;
/** Alert at which one more agent leaves his round; the nearest goes first. */
export const ALERT_A_HUNTER = 0.12;
/** Ticks since the last sound within which the phone counts as still on the air. */
export const STILL_ON_AIR_TICKS = 60;
/** Ticks that settling on a place takes beside the walk there: nobody runs to and fro for a little more gain. */
export const SETTLE_TICKS = 200;
/** How near two goals may lie before the second agent counts as doing the first one's work, in cells. */
export const SHARED_GOAL_CELLS = 22;
/** A block with less mass than this is not worth a walk. */
export const SEARCH_LEAST_MASS = 0.004;
/** Looks that a visit takes, and how likely they would show someone. */
export const SEARCH_VISIT_CHANCE = 0.6;
/** Share of the level pace that ground like this lets one keep, on the whole. */
export const SEARCH_ROUGH_PACE = 0.45;
/** Standard deviation of a bearing that is still to be taken, in radians. */
export const SEARCH_USUAL_SIGMA_RAD = 0.14;
/** Nearest and farthest place from which a bearing is planned, in cells. */
export const SEARCH_LEAST_RANGE_CELLS = 12;
export const SEARCH_MOST_RANGE_CELLS = 60;
/** What is left of a gain that another agent is already on his way to. */
export const SEARCH_SHARED_SHARE = 0.2;
/** Every other place from which a bearing is planned lies nearer, at this share of the range. */
export const SEARCH_NEAR_SHARE = 0.6;
/** How far the half-mass radius must grow again before closing in turns back into a search. */
export const LOSING_TRACK_FACTOR = 1.6;
/** Cells from the place where he last saw someone at which he has got there. */
export const AT_LAST_SEEN_CELLS = Math.SQRT2;
/** How far beyond the likeliest place those go who cut off the ways out, as a share of its radius, and at least. */
export const SURROUND_SHARE = 1.2;
export const SURROUND_LEAST_CELLS = 9;
/** Turn of the antenna while sweeping, in radians a tick: 30 degrees a second. */
export const SWEEP_RAD_PER_TICK = 0.026;
/** Half width of the sweep around where he looks, in radians. */
export const SWEEP_HALF_RAD = 0.9;
/** Ticks between a coat coming off and a hand on the caller: four seconds of play in which one can see it. */
export const COAT_OFF_TICKS = 80;
/** Cells from the likeliest place, or from whom he sees, at which a plain-clothes agent takes off his coat. */
export const COAT_OFF_CELLS = 26;

// --- Sight ---------------------------------------------------------------------------------------
/** Cells at which a standing person is seen by moonlight in the open. */
export const SIGHT_CELLS = 15;
/** Factors on that range. */
export const SIGHT_LOW = 0.38;
export const SIGHT_WALKING = 1.15;
export const SIGHT_RUNNING = 1.5;
export const SIGHT_PHONE_LIGHT = 1.25;
export const SIGHT_MOON_SHADOW = 0.6;
export const SIGHT_FOREST = 0.4;
/** Range behind his back, as a share. */
export const SIGHT_BEHIND = 0.35;
/** Cosine of half his field of view. */
export const SIGHT_CONE_COS = 0.26;
/** Eye height in meters, and the height of someone who lies low. */
export const EYE_METERS = 1.6;
export const LOW_METERS = 0.4;
/** Ticks in sight before he knows that it is a person. */
export const NOTICE_TICKS = 10;
/** Ticks out of sight before he has lost someone. */
export const LOSE_TICKS = 30;
/** Contact: cells, and ticks that it must last. */
export const CONTACT_CELLS = 1.4;
export const CONTACT_TICKS = 12;

// --- Neighbors: walking ----------------------------------------------------------------------------
/** Pace on an errand and on the way to a post, as shares of a walk; and what age leaves of either. */
export const ERRAND_PACE = 0.8;
export const REPORT_PACE = 1;
export const PACE_BY_AGE = { child: 0.9, adult: 1, old: 0.65 } as const;
/** Turn of one who stands and looks round, in radians a tick: all round in 20 s of play, so that one can slip past. */
export const LOOK_ROUND_RAD_PER_TICK = 0.0157;
/** Plans that all neighbors together may make in one tick, beside those of Bureau 27. */
export const NEIGHBOR_PLANS_A_TICK = 1;

// --- Neighbors: seeing -----------------------------------------------------------------------------
/** Ticks between two looks: five a second, as the gauge of exposure. */
export const NEIGHBOR_LOOK_TICKS = 4;
/** How far a neighbor sees, as a share of an agent's range: he is not there to look. */
export const NEIGHBOR_SIGHT = 0.8;
/** What the lantern of the watch shows however dark it is or low one lies, in cells, if he looks that way. */
export const LANTERN_CELLS = 7;
/** Ticks in sight, close by, until he is sure that it is no errand like his own: by a lit or speaking phone; */
export const SURE_BY_PHONE_TICKS = 90;
/** by running at night; */
export const SURE_BY_RUNNING_TICKS = 200;
/** by being out on the hill, far from the houses: longer than two people need to pass each other. */
export const SURE_BY_HILL_TICKS = 400;
/** Cells from the nearest house, or the middle of the village, within which one may be about for some reason. */
export const AMONG_HOUSES_CELLS = 22;
/** What is left of all that for one who lies low; and of running or being out for one on a road or path. */
export const LOW_SUSPICION = 0.4;
export const WAY_SUSPICION = 0.5;
/** ...and of anything at the limit of his sight. */
export const FAR_SUSPICION = 0.4;
/** Ticks in which suspicion fades from sure to none: two minutes of play. */
export const SUSPICION_FADE_TICKS = 2400;
/** Suspicion at which he stops and looks, so that one is told before it is too late. */
export const WATCHING_SUSPICION = 0.3;
/** Ticks without anything to see after which he goes on. */
export const WATCHING_LOSE_TICKS = 40;

// --- Neighbors: acting -----------------------------------------------------------------------------
/** Ticks for which one who looks away turns his back: two seconds of play, so that one sees it. */
export const LOOK_AWAY_TICKS = 40;
/** Ticks after an act in which he wants to see nothing more: a minute of play. */
export const NEIGHBOR_REST_TICKS = 1200;
/** How far one who warns comes towards whom he saw, and how near he stops, in cells: a few steps, not a visit. */
export const WARN_STEPS_CELLS = 6;
export const WARN_NEAR_CELLS = 3;
/** Cells from a post, and from an agent on the way, at which a report is told. */
export const REPORT_CELLS = 3;
export const MEET_AGENT_CELLS = 4;
/** Cells at which a neighbor knows an agent for one over open ground: his red light carries in the dark. */
export const AGENT_SEEN_CELLS = 60;
/** How much one report, and one empty bed, adds to how sure they are who it is: a share of what is missing to certain.
 * A neighbor knows a gait, but it was night; a bed is empty for many reasons. */
export const REPORT_IDENTITY = 0.35;
export const ABSENCE_IDENTITY = 0.25;
/** Ticks of one planned walk after which he gives it up: more than any way across the sheet takes. */
export const LONGEST_WALK_TICKS = 3000;

// --- Evidence ------------------------------------------------------------------------------------
/** Share of a line's speech that a listener must receive to have understood it: most of it. */
export const UNDERSTOOD_SHARE = 0.6;
/** How much a line that tells everything (1) adds to how sure they are who it is, as a share of what is missing to
 * certain: a name is nearly all of it, but there are others of that name. */
export const PLAIN_LINE_IDENTITY = 0.8;
/** The same for a phone that they find, while its SIM card is in it: the numbers on it lead to whoever called them. */
export const PHONE_FOUND_IDENTITY = 0.3;

// --- Assists -------------------------------------------------------------------------------------
/** How much longer Bureau 27 takes to act on what it hears, where that was chosen. */
export const SLOW_HEARING_FACTOR = 2;
/** Ticks for which nobody looks at someone who was stopped and let go: half a minute of play, a hillside's walk. */
export const LET_GO_TICKS = 600;

// --- Capture -------------------------------------------------------------------------------------
/** Ticks that one is held before silence is taken for an answer: ten seconds of play. */
export const HELD_TICKS = 200;
/** Ticks between an offer and its answer: he weighs it. */
export const ANSWER_TICKS = 40;
/** Pounds that a man asks to look away. Few ask much: the draw is squared, so that half of them ask under 180. A small
 * transfer less the broker's part (Amnesty 2016: up to 30 %, at least 700 pounds in all) buys most of them. */
export const ASKS_LEAST_POUNDS = 40;
export const ASKS_MOST_POUNDS = 600;
/** Those who come to the door are several, and each has his part. */
export const DOOR_ASKS_FACTOR = 1.5;
/** Most that money can do: nobody can be sure of a man. */
export const RELEASE_MOST = 0.95;
/** How much dearer looking away is when everything is proven: he takes the risk upon himself. */
export const CASE_RAISES_PRICE = 1.2;
/** How much each kind of evidence alone makes of a full case, 0 to 1. A place is the least: a hill is not a person. */
export const CASE_BY_IDENTITY = 0.6;
export const CASE_BY_LOCATION = 0.2;
export const CASE_BY_PHONE = 0.4;
/** There is next to nothing against someone without a phone under these. The second is where bearings cross. */
export const SUSPECT_IDENTITY = 0.2;
export const SUSPECT_LOCATION = 0.3;
/** Contact abroad counts as proven when a phone with its SIM card is on someone and this is known beside it. */
export const PROVEN_IDENTITY = 0.5;
export const PROVEN_LINES = 3;
/** Identity evidence from which they come to the door later to ask, and from which they come to fetch. */
export const DOOR_WARNED_IDENTITY = 0.35;
export const DOOR_TAKEN_IDENTITY = 0.6;

// --- Exposure, for the player only ---------------------------------------------------------------
/** Cells around the caller whose believed mass counts as "near you". */
export const NEAR_CELLS = 14;
/** Believed mass near the caller at which bearings have crossed. */
export const CROSSED_MASS = 0.3;
/** Ticks after which a bearing, then a sound, is no longer told. */
export const BEARING_TOLD_TICKS = 900;
export const HEARD_TOLD_TICKS = 500;
