package org.duibiao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

@AnalyzeClasses(packages = "org.duibiao", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packagesHaveNoCycles = SlicesRuleDefinition.slices()
      .matching("org.duibiao.(*)..")
      .should().beFreeOfCycles()
      .because("the package tree is the way of the data, and data does not flow back");

  @ArchTest
  static final ArchRule theReadingPackagesAreALibrary = noClasses()
      .that().resideInAnyPackage("..text..", "..catalog..", "..quantity..", "..document..", "..extraction..")
      .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "com.vaadin..", "org.jooq..", "java.sql..")
      .because("a stream job can call extract on each record without starting a server");

  @ArchTest
  static final ArchRule quantitiesKnowNoOtherPackage = noClasses()
      .that().resideInAPackage("..quantity..")
      .should().dependOnClassesThat().resideInAnyPackage("..document..", "..extraction..", "..store..")
      .because("numerals and units mean the same in every document");

  @ArchTest
  static final ArchRule onlyTheStoreKnowsTables = noClasses()
      .that().resideOutsideOfPackage("org.duibiao.store..")
      .should().dependOnClassesThat().resideInAnyPackage("org.duibiao.store.db..", "org.jooq..")
      .because("a change of the schema ends at the store");

  @ArchTest
  static final ArchRule onlyTheScreensKnowVaadin = noClasses()
      .that().resideOutsideOfPackages("org.duibiao.web..", "org.duibiao")
      .should().dependOnClassesThat().resideInAPackage("com.vaadin..")
      .because("everything below the screens is used by the command line and the API too");

  @ArchTest
  static final ArchRule comparisonDoesNotDraw = noClasses()
      .that().resideInAPackage("..comparison..")
      .should().dependOnClassesThat().resideInAnyPackage("..report..", "..web..")
      .because("what numbers mean is decided before anyone sees them");

  @ArchTest
  static final ArchRule publicRecordsOfAStepAreImmutable = classes()
      .that().areRecords()
      .should().haveOnlyFinalFields()
      .because("what travels between packages is not changed on the way")
      .allowEmptyShould(true);
}
