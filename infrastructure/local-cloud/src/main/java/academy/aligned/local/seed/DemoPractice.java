package academy.aligned.local.seed;

import java.util.List;

/** A practice of the demo, and who runs it. The people and places are made up. */
public record DemoPractice(
    String id,
    String subdomain,
    String name,
    String shortName,
    String tagline,
    String color,
    String discipline,
    String zone,
    String locale,
    String owner,
    String email,
    boolean suspended) {
  static final String PASSWORD = "Align-2027!demo";

  static final List<DemoPractice> ALL =
      List.of(
          new DemoPractice(
              "bonniewellne",
              "bonnie",
              "Bonnie's Align Wellness",
              "Align",
              "Chiropractic care for pregnancy and after",
              "#1f6f5c",
              "Chiropractic",
              "America/Toronto",
              "en",
              "Bonnie Hargrave",
              "bonnie@bonnie.example",
              false),
          new DemoPractice(
              "northshoreph",
              "northshore",
              "North Shore Physio",
              "North Shore",
              "Back to what you love",
              "#1d5fa8",
              "Physiotherapy",
              "America/Vancouver",
              "en",
              "Marcus Ellingson",
              "marcus@northshore.example",
              false),
          new DemoPractice(
              "lunapelvichc",
              "luna",
              "Luna Pelvic Health",
              "Luna",
              "Santé pelvienne · Pelvic health",
              "#7a3b8f",
              "Pelvic health physiotherapy",
              "America/Toronto",
              "fr-CA",
              "Véronique Daoust",
              "veronique@luna.example",
              false),
          new DemoPractice(
              "oldmillclini",
              "oldmill",
              "Old Mill Clinic",
              "Old Mill",
              "Closed for now",
              "#8a5a2b",
              "Osteopathy",
              "America/Halifax",
              "en",
              "Edgar Millbrook",
              "edgar@oldmill.example",
              true));

  String host() {
    return subdomain + ".aligned.localhost";
  }

  List<DemoPatient> patients() {
    return DemoPatient.all().stream()
        .filter(patient -> patient.practice().equals(subdomain))
        .toList();
  }
}
