using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.FsCheck.Shrinking;

namespace GovInfoDisclosure.FsCheck;

/// <summary>Arbitraries of reports with a profile, for <c>Prop.ForAll</c> and for composing generators.</summary>
/// <remarks>
/// FsCheck chooses a seed, and the value is what <see cref="ReportGenerator"/> makes of it: a replayed run gives the same reports, and both
/// classes have one distribution. FsCheck's size has no influence; a profile with a scale does. Shrinking works on the report itself and
/// keeps the properties of its kind. To register all arbitraries at once, see <see cref="ReportArbitraries"/>.
/// </remarks>
public static class ReportArb
{
    /// <summary>
    /// Reports in order. Shrunk ones are in order too: details get smaller, totals and narrative follow, and blanks are filled in.
    /// </summary>
    public static Arbitrary<ConsistentReport> Consistent(ReportProfile? profile = null) =>
        Of(seed => ReportGenerator.Consistent(seed, profile), ReportShrinker.Shrink);

    /// <summary>
    /// Reports of one agency over two to five years. Shrunk ones cover fewer years or have smaller figures, with the same ties between
    /// years.
    /// </summary>
    public static Arbitrary<ReportChain> Chain(ReportProfile? profile = null) =>
        Of(seed => ReportGenerator.Chain(seed, profile), ChainShrinker.Shrink);

    /// <summary>Governments with units under them. In shrunk ones the parent is the sum of fewer units or smaller shares.</summary>
    public static Arbitrary<ReportFamily> Family(ReportProfile? profile = null) =>
        Of(seed => ReportGenerator.Family(seed, profile), FamilyShrinker.Shrink);

    /// <summary>
    /// Reports with one defect. Shrunk ones have the same mistake at the same place, and the findings that follow from it.
    /// </summary>
    /// <param name="profile">What the reports must be like; null: no restriction.</param>
    /// <param name="mechanism">The mechanism; null: any.</param>
    public static Arbitrary<DefectiveReport> Defective(ReportProfile? profile = null, DefectMechanism? mechanism = null) =>
        Of(seed => ReportGenerator.Defective(seed, profile, mechanism), DefectShrinker.Shrink);

    /// <summary>JSON with one edit. Shrunk ones have the same edit at the same place of a smaller report.</summary>
    /// <param name="profile">What the reports must be like; null: no restriction.</param>
    /// <param name="edit">The edit; null: any.</param>
    public static Arbitrary<AlmostValidJson> AlmostValidJson(ReportProfile? profile = null, JsonEdit? edit = null) =>
        Of(seed => ReportGenerator.AlmostValidJson(seed, profile, edit), JsonShrinker.Shrink);

    /// <summary>Documents. Shrunk ones have fewer quirks or a smaller report.</summary>
    /// <param name="profile">What the reports must be like; null: no restriction.</param>
    /// <param name="medium">The medium; null: any.</param>
    /// <param name="quirks">Exactly the quirks that the documents have; null: up to four, chosen at random.</param>
    public static Arbitrary<ReportDocument> Document(
        ReportProfile? profile = null, DocumentMedium? medium = null, IReadOnlyCollection<LayoutQuirk>? quirks = null) =>
        Of(seed => ReportGenerator.Document(seed, profile, medium, quirks), DocumentShrinker.Shrink);

    /// <summary>Documents with one damaged table. Shrunk ones have the same damage with fewer quirks or in a smaller report.</summary>
    /// <param name="profile">What the reports must be like; null: no restriction.</param>
    /// <param name="medium">The medium; null: any.</param>
    /// <param name="damage">The damage; null: any.</param>
    public static Arbitrary<DamagedDocument> Damaged(
        ReportProfile? profile = null, DocumentMedium? medium = null, DocumentDamage? damage = null) =>
        Of(seed => ReportGenerator.Damaged(seed, profile, medium, damage), DocumentShrinker.Shrink);

    /// <summary>
    /// Reports with any content that JSON can hold, see <see cref="ReportGenerator.AnyReport"/>. Shrunk ones are only smaller.
    /// </summary>
    public static Arbitrary<DisclosureReport> AnyReport(FormEdition? edition = null) =>
        Of(seed => ReportGenerator.AnyReport(seed, edition), AnyReportShrinker.Shrink);

    private static Arbitrary<T> Of<T>(Func<int, T> make, Func<T, IEnumerable<T>> shrink) =>
        Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(make), shrink);
}
