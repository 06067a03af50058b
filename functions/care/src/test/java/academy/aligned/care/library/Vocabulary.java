package academy.aligned.care.library;

import java.util.Map;
import java.util.Set;

/** The closed lists of words that library content may use. */
final class Vocabulary {
  static final Map<String, Set<String>> LISTS =
      Map.of(
          "bodyRegions",
          words(
              "CERVICAL THORACIC LUMBAR PELVIS_SIJ PELVIC_FLOOR ABDOMINAL_WALL HIP KNEE ANKLE_FOOT"
                  + " SHOULDER ELBOW WRIST_HAND WHOLE_BODY BREATH"),
          "goals",
          words(
              "RELAX DOWN_TRAIN EASE_PAIN MOVE_FREELY POSTURE CORE_CONTROL PELVIC_FLOOR_STRENGTH"
                  + " STRENGTH BALANCE ENDURANCE BIRTH_PREPARATION RETURN_TO_IMPACT DAILY_TASKS"),
          "conditions",
          words(
              "LOW_BACK_PAIN_ACUTE LOW_BACK_PAIN_PERSISTENT NECK_PAIN HEADACHE POSTURE_THORACIC"
                  + " PELVIC_GIRDLE_PAIN PREGNANCY BIRTH_PREPARATION POSTPARTUM_EARLY POSTPARTUM"
                  + " DIASTASIS STRESS_INCONTINENCE PELVIC_FLOOR_TENSION RETURN_TO_IMPACT"
                  + " GENERAL_WELLNESS"),
          "carePhases",
          words("FOUNDATIONAL CORRECTIVE WELLNESS"),
          "positions",
          words("SUPINE SIDE_LYING PRONE QUADRUPED SITTING KNEELING STANDING INVERTED"),
          "equipment",
          words(
              "NONE BAND_LIGHT BAND_MEDIUM BAND_HEAVY BALL FOAM_ROLLER BLOCK CHAIR WALL DUMBBELL"));

  static final Map<String, Set<String>> SINGLES =
      Map.of(
          "category",
          words(
              "BREATH_RESET MOBILITY STRETCH ACTIVATION STRENGTH ENDURANCE BALANCE MOTOR_CONTROL"
                  + " CARDIO RELAXATION BIRTH_PREP ERGONOMICS"),
          "laterality",
          words("BILATERAL UNILATERAL_EACH UNILATERAL_ONE ALTERNATING"),
          "impact",
          words("NONE LOW HIGH"),
          "intraAbdominalPressure",
          words("LOW MEDIUM HIGH"),
          "scope",
          words("PLATFORM"),
          "status",
          words("PUBLISHED"));

  static final Set<String> CONTEXTS =
      words(
          "PREGNANCY_T1 PREGNANCY_T2 PREGNANCY_T3 PREGNANCY_GE_16W_PRONE SUPINE_SYMPTOMATIC"
              + " POSTPARTUM_0_2W POSTPARTUM_2_6W POSTPARTUM_6_12W POSTPARTUM_GE_12W"
              + " CAESAREAN_0_6W CAESAREAN_6_12W ASSISTED_BIRTH OASIS_3_4 PGP DIASTASIS_DOMING"
              + " PROLAPSE_SYMPTOMS STRESS_INCONTINENCE HYPERTENSION_UNCONTROLLED PRE_ECLAMPSIA"
              + " PLACENTA_PREVIA_GE_28W CERVICAL_INSUFFICIENCY RUPTURED_MEMBRANES PRETERM_LABOUR"
              + " BLEEDING FGR TWINS_GE_28W MULTIPLES ANAEMIA_SYMPTOMATIC OSTEOPOROSIS"
              + " ACUTE_DISC_RADICULOPATHY RECENT_SURGERY VERTIGO FALL_RISK HYPERMOBILITY");

  static final Set<String> LEVELS = words("AVOID MODIFY CAUTION");
  static final Set<String> ROLES = words("PREP STEP CUE BREATH SAFETY COMMON_FAULT");

  private Vocabulary() {}

  private static Set<String> words(String text) {
    return Set.of(text.split(" "));
  }
}
