using GovInfoDisclosure.FsCheck.Defects;
using GovInfoDisclosure.FsCheck.Json;
using GovInfoDisclosure.FsCheck.Pages;
using GovInfoDisclosure.FsCheck.Pages.Damage;
using GovInfoDisclosure.FsCheck.Randomness;
using GovInfoDisclosure.FsCheck.Reports;

namespace GovInfoDisclosure.FsCheck;

/// <summary>Makes reports from seeds, without FsCheck running: for sample files, demonstrations and tests of fixed reports.</summary>
/// <remarks>Every method is a pure function: the same arguments give the same result, in this version of the package.</remarks>
public static class ReportGenerator
{
    /// <summary>A realistic report in order.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="profile">What the report must be like; null: no restriction.</param>
    /// <exception cref="ArgumentException">The profile contradicts itself: no edition covers the year, or the given one does
    /// not.</exception>
    /// <example><code>
    /// DisclosureReport report = ReportGenerator.Consistent(seed: 1, new ReportProfile { Edition = FormEdition.Edition2021 }).Report;
    /// </code></example>
    public static ConsistentReport Consistent(int seed, ReportProfile? profile = null)
    {
        var random = RandomSource.From(seed);
        return ReportFactory.Generate(random, ReportSetting.Of(random, profile ?? ReportProfile.Any));
    }

    /// <summary>Reports of one agency over years.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="profile">
    /// What the reports must be like; its year is the last one. In one half of the chains of <see cref="ReportScale.Boundary"/>, 32
    /// bits hold every count and only sums over years are beyond. Null: no restriction.
    /// </param>
    /// <exception cref="ArgumentException">The profile leaves no two years.</exception>
    public static ReportChain Chain(int seed, ReportProfile? profile = null) =>
        ChainFactory.Generate(RandomSource.From(seed), profile ?? ReportProfile.Any);

    /// <summary>A government with units under it.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="profile">
    /// What the parent must be like. It is at least a county. At <see cref="ReportScale.Boundary"/> it is a province with cities; in one
    /// half of these families, 32 bits hold every count of a share and only sums are beyond. Null: no restriction.
    /// </param>
    /// <exception cref="ArgumentException">The profile contradicts itself: no edition covers the year, or the given one does
    /// not.</exception>
    public static ReportFamily Family(int seed, ReportProfile? profile = null) =>
        FamilyFactory.Generate(RandomSource.From(seed), profile ?? ReportProfile.Any);

    /// <summary>A consistent report with one defect.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="profile">What the report must be like; null: no restriction.</param>
    /// <param name="mechanism">The mechanism of the defect; null: chosen at random.</param>
    /// <exception cref="ArgumentException">
    /// The profile contradicts itself, or the mechanism cannot happen under it: a silent township has no digits to transpose.
    /// </exception>
    public static DefectiveReport Defective(int seed, ReportProfile? profile = null, DefectMechanism? mechanism = null) =>
        DefectFactory.Generate(RandomSource.From(seed), profile ?? ReportProfile.Any, mechanism);

    /// <summary>Years of an agency, or a parent with its units, with one mistake between the reports; no cell is blank.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="mechanism">The mechanism of the mistake.</param>
    public static DefectivePanel DefectivePanel(int seed, PanelMechanism mechanism) =>
        PanelDefectFactory.Generate(RandomSource.From(seed), mechanism);

    /// <summary>The JSON of a consistent report with one edit.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="profile">What the report must be like; null: no restriction.</param>
    /// <param name="edit">The edit; null: chosen at random.</param>
    /// <exception cref="ArgumentException">The profile contradicts itself.</exception>
    public static AlmostValidJson AlmostValidJson(int seed, ReportProfile? profile = null, JsonEdit? edit = null) =>
        EditFactory.Generate(RandomSource.From(seed), profile ?? ReportProfile.Any, edit);

    /// <summary>
    /// A report with anything in it that JSON can hold, right or wrong: figures and blanks, amounts and dates over their whole range,
    /// text of all planes of Unicode, with or without metadata and sections. Year and name of the agency are always present, because JSON
    /// requires them.
    /// </summary>
    /// <param name="seed">The seed.</param>
    /// <param name="edition">The edition; null: chosen at random.</param>
    public static DisclosureReport AnyReport(int seed, FormEdition? edition = null) =>
        AnyReportFactory.Generate(RandomSource.From(seed), edition);

    /// <summary>A consistent report as a document.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="profile">What the report must be like; null: no restriction.</param>
    /// <param name="medium">The medium; null: chosen at random from those that the quirks fit.</param>
    /// <param name="quirks">Exactly the quirks that the document has; null: up to four, chosen at random.</param>
    /// <exception cref="ArgumentException">The profile contradicts itself, or a quirk does not fit the medium or another quirk.</exception>
    public static ReportDocument Document(
        int seed, ReportProfile? profile = null, DocumentMedium? medium = null, IEnumerable<LayoutQuirk>? quirks = null) =>
        DocumentFactory.Of(RandomSource.From(seed), profile ?? ReportProfile.Any, medium, quirks).Make();

    /// <summary>
    /// Any report as a document. It is meant for reports like those of this class: a title with line breaks or prose with control
    /// characters is not the same when it is read back from a document.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="seed">The seed, for what the quirks leave open.</param>
    /// <param name="medium">The medium; null: chosen at random from those that the quirks fit.</param>
    /// <param name="quirks">Exactly the quirks that the document has; null: up to four, chosen at random.</param>
    /// <exception cref="ArgumentException">A quirk does not fit the medium or another quirk.</exception>
    public static ReportDocument DocumentOf(
        DisclosureReport report, int seed, DocumentMedium? medium = null, IEnumerable<LayoutQuirk>? quirks = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return DocumentFactory.Of(RandomSource.From(seed), report, medium, quirks).Make();
    }

    /// <summary>A document in which one table is damaged.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="profile">What the report must be like; null: no restriction.</param>
    /// <param name="medium">The medium; null: chosen at random from those that the quirks fit.</param>
    /// <param name="damage">The damage; null: chosen at random.</param>
    /// <param name="quirks">Exactly the quirks that the document has besides; null: up to four, chosen at random.</param>
    /// <exception cref="ArgumentException">The profile contradicts itself, or a quirk does not fit the medium or another quirk.</exception>
    public static DamagedDocument Damaged(
        int seed, ReportProfile? profile = null, DocumentMedium? medium = null, DocumentDamage? damage = null,
            IEnumerable<LayoutQuirk>? quirks = null)
    {
        Random random = RandomSource.From(seed);
        DocumentSource source = DocumentFactory.Of(random, profile ?? ReportProfile.Any, medium, quirks);
        return new DamagePlan(damage ?? random.Pick<DocumentDamage>(Enum.GetValues<DocumentDamage>()), random.Next()).Make(source);
    }
}
