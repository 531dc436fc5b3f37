using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.FsCheck.Shrinking;

namespace GovInfoDisclosure.FsCheck;

/// <summary>Arbitraries of reports with a profile, for <c>Prop.ForAll</c> and for composing generators.</summary>
/// <remarks>
/// FsCheck chooses a seed, which determines the rest (<see cref="ReportGenerator"/>), so a replayed run gives the same reports. Reports
/// grow
/// with FsCheck's size from townships to provinces unless the profile fixes the scale. Shrinking works on the report itself and keeps the
/// properties of its kind. To register all arbitraries at once, see <see cref="ReportArbitraries"/>.
/// </remarks>
public static class ReportArb
{
    /// <summary>
    /// Reports in order. Shrunk ones are in order too: details get smaller, totals and narrative follow, and blanks are filled in.
    /// </summary>
    public static Arbitrary<ConsistentReport> Consistent(ReportProfile? profile = null) =>
        Arb.From(Generate(profile, ReportGenerator.Consistent), ReportShrinker.Shrink);

    /// <summary>
    /// Reports of one agency over two to five years. Shrunk ones cover fewer years or have smaller figures, with the same ties between
    /// years.
    /// </summary>
    public static Arbitrary<ReportChain> Chain(ReportProfile? profile = null) =>
        Arb.From(Generate(profile, ReportGenerator.Chain), ChainShrinker.Shrink);

    /// <summary>Governments with units under them. In shrunk ones the parent is the sum of fewer units or smaller shares.</summary>
    public static Arbitrary<ReportFamily> Family(ReportProfile? profile = null) =>
        Arb.From(Generate(profile, ReportGenerator.Family), FamilyShrinker.Shrink);

    /// <summary>
    /// Reports with one defect. Shrunk ones have the same mistake at the same place, and the findings that follow from it.
    /// </summary>
    /// <param name="profile">What the reports must be like; null: no restriction.</param>
    /// <param name="mechanism">The mechanism; null: any.</param>
    public static Arbitrary<DefectiveReport> Defective(ReportProfile? profile = null, DefectMechanism? mechanism = null) =>
        Arb.From(Generate(profile, (seed, scaled) => ReportGenerator.Defective(seed, scaled, mechanism), forDefects: true),
            DefectShrinker.Shrink);

    /// <summary>JSON with one edit. Shrunk ones have the same edit at the same place of a smaller report.</summary>
    /// <param name="profile">What the reports must be like; null: no restriction.</param>
    /// <param name="edit">The edit; null: any.</param>
    public static Arbitrary<AlmostValidJson> AlmostValidJson(ReportProfile? profile = null, JsonEdit? edit = null) =>
        Arb.From(Generate(profile, (seed, scaled) => ReportGenerator.AlmostValidJson(seed, scaled, edit)), JsonShrinker.Shrink);

    /// <summary>Documents. Shrunk ones have fewer quirks or a smaller report.</summary>
    /// <param name="profile">What the reports must be like; null: no restriction.</param>
    /// <param name="medium">The medium; null: any.</param>
    /// <param name="quirks">Exactly the quirks that the documents have; null: up to four, chosen at random.</param>
    public static Arbitrary<ReportDocument> Document(
        ReportProfile? profile = null, DocumentMedium? medium = null, IReadOnlyCollection<LayoutQuirk>? quirks = null) =>
        Arb.From(Generate(profile, (seed, scaled) => ReportGenerator.Document(seed, scaled, medium, quirks)), DocumentShrinker.Shrink);

    /// <summary>Documents with one damaged table. Shrunk ones have the same damage with fewer quirks or in a smaller report.</summary>
    /// <param name="profile">What the reports must be like; null: no restriction.</param>
    /// <param name="medium">The medium; null: any.</param>
    /// <param name="damage">The damage; null: any.</param>
    public static Arbitrary<DamagedDocument> Damaged(
        ReportProfile? profile = null, DocumentMedium? medium = null, DocumentDamage? damage = null) =>
        Arb.From(Generate(profile, (seed, scaled) => ReportGenerator.Damaged(seed, scaled, medium, damage)), DocumentShrinker.Shrink);

    /// <summary>
    /// Reports with any content that JSON can hold, see <see cref="ReportGenerator.AnyReport"/>. Shrunk ones are only smaller.
    /// </summary>
    public static Arbitrary<DisclosureReport> AnyReport(FormEdition? edition = null) =>
        Arb.From(Seeds.Select(seed => ReportGenerator.AnyReport(seed, edition)), AnyReportShrinker.Shrink);

    private static Gen<int> Seeds => Gen.Choose(0, int.MaxValue - 1);

    private static Gen<T> Generate<T>(ReportProfile? profile, Func<int, ReportProfile?, T> make, bool forDefects = false) =>
        Gen.Sized(size =>
        from seed in Seeds
        from scale in profile?.Scale is { } asked ? Gen.Constant(asked) : Scales(size, forDefects)
        select make(seed, (profile ?? ReportProfile.Any) with { Scale = scale }));

    // Sizes run from 1 to 100 in a usual run; about one report in twenty is at the limits. A silent township has little to spoil.
    private static Gen<ReportScale> Scales(int size, bool forDefects)
    {
        (int Weight, ReportScale Scale)[] scales =
        [
            (forDefects ? 0 : 20, ReportScale.SilentTownship), (25, ReportScale.Township), (size < 5 ? 0 : 30, ReportScale.County),
            (size < 25 ? 0 : 15, ReportScale.City), (size < 50 ? 0 : 10, ReportScale.Province), (size < 10 ? 0 : 5, ReportScale.Boundary),
        ];
        return Gen.Frequency(scales.Where(s => s.Weight > 0).Select(s => (s.Weight, Gen.Constant(s.Scale))));
    }
}
