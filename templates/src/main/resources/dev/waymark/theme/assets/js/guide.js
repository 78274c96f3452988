import { followSteps } from "./follow.js";
import { watchReview } from "./review.js";
import { offerSharing } from "./share.js";
import { offerSound } from "./sound.js";
import { keepTicks } from "./ticks.js";
import { startTimers } from "./timers.js";
import { offerWakeLock } from "./wake-lock.js";

// What scripts add to a guide's page. Without them it is whole.
watchReview();
keepTicks();
startTimers();
offerSound();
offerWakeLock();
followSteps();
offerSharing();
