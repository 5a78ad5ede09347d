/**
 * What links are likely to say, as they say it: what stands here costs a letter or two of them. Never changed, in no version:
 * every link that was ever sent is read with it. What is new costs its letters.
 */
export const WORDS = [
  '"hip-shares","hip-moment-by-angle","gluteus-maximus-arm","thigh-trunk","hip-moment","knee-moment","knee-flexion","gluteus-medius-arm","lumbar-moment","knee-moment-by-angle","lumbar-moment-by-angle","bar-path"],"hidden":["',
  '"instruments":{"hip":true,"knee":true,"ankle":true,"arm":true,"push":true,"pelvis":true,"plumb":true,"grid":true,"start":false},',
  '"anatomy","fiber-length","hip-arm","activation","off","ghost","solid","rotation","adduction","flexion","effort","moment","read","all","glmax1_r","glmed2_r","semimem_r","imperial","metric",',
  ',"charts":{"order":["',
  '"view":{"phase":0.',
  ',"preset":{"left":{"name":null,"orbit":{"azimuth":1.,"elevation":0.,"zoom":1.}},"right":{"name":"three-quarter","rear","front","side","orbit":null',
  ',"isLinked":false,"units":"imperial","showLabels":false,"showForces":true,"coloring":"activation","skin":"solid","selectedMuscle":"',
  ',"laneHeight":"armTurn":"evidence":"',
  ',"loadRule":"peak-hip-moment","peak-effort","effortGoal":0.7,"alignment":"percent","hip","thigh-trunk","pinned":{"',
  '"backrestAngle":0.,"seatAngle":0.,"railAngle":0.,"plateAngle":0.,"sledStop":0.,"sledMass":0.,"railFriction":0.,"pushRule":0.,"lockoutTilt',
  '"barPosition":0.,"pulleyDistance":0.,"pulleyHeight":0.,"ankleAngle":0.,"kneeShare":0.,"stature":0.,"mass":0.,"sex":0.,"thighShank',
  '"trunkLeg":0.,"footLength":0.,"training":0.,"ageBand":0.,"strength":0.,"hipFlexionLimit":0.,"hamstringLimit":0.,"hipExtensionLimit":0.,"dorsiflexionLimit',
  '"lumbarFlexionLimit":0.,"pelvicShare":0.,"footHeight":0.,"footPressure":0.,"footDistance":0.,"benchHeight":0.,"bottomKneeAngle":0.,"legs":0.,"pushDirection',
  '"depthRule":0.,"topKneeAngle":0.,"lockoutAngle":0.,"stanceWidth":0.,"toeOut":0.,"bottomAngle":0.,"load":0.,"inertia":0.,"tempoUp',
  '"tempoHold":0.,"tempoDown":0.,"tempoPause',
  '"exercise":"back-squat","hip-buck","pull-through","romanian-deadlift","hip-thrust","leg-press"',
  '{"comparison":{"lifter":{"stature":1.7"},"left":{"exercise":"leg-press","settings":{"footHeight":0.',
  '},"right":{"exercise":"hip-thrust","settings":{"',
].join('');
