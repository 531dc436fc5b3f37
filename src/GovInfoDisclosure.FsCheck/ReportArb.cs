using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.FsCheck.Shrinking;

namespace GovInfoDisclosure.FsCheck;

/// <summary>Arbitraries of reports with a profile, for <c>Prop.ForAll</c> and for composing generators.</summary>
/// <remarks>
/// FsCheck draws a seed and the rest follows from it (<see cref="ReportGenerator"/>), so a replayed run gives the same reports. With
/// FsCheck's size reports grow from townships to provinces unless the profile says which. Shrinking works on the report itself and keeps
/// what makes it one of its kind. To register all of them at once see <see cref="ReportArbitraries"/>.
/// </remarks>
public static class ReportArb
{
    /// <summary>Reports in order. Shrunk ones are in order too: details get smaller, totals and narrative follow, blanks are filled in.</summary>
    public static Arbitrary<ConsistentReport> Consistent(ReportProfile? profile = null) =>
        Arb.From(Generate(profile, ReportGenerator.Consistent), ReportShrinker.Shrink);

    /// <summary>Reports of one agency over two to five years. Shrunk ones are tied alike, over fewer years or with smaller figures.</summary>
    public static Arbitrary<ReportChain> Chain(ReportProfile? profile = null) =>
        Arb.From(Generate(profile, ReportGenerator.Chain), ChainShrinker.Shrink);

    /// <summary>Governments with units under them. In shrunk ones the parent is the sum of fewer units or smaller shares.</summary>
    public static Arbitrary<ReportFamily> Family(ReportProfile? profile = null) =>
        Arb.From(Generate(profile, ReportGenerator.Family), FamilyShrinker.Shrink);

    /// <summary>Reports with one defect. Shrunk ones have the same mistake at the same place, and the findings that follow from it.</summary>
    /// <param name="profile">What the reports have to be like; null: anything.</param>
    /// <param name="mechanism">The mechanism; null: any.</param>
    public static Arbitrary<DefectiveReport> Defective(ReportProfile? profile = null, DefectMechanism? mechanism = null) =>
        Arb.From(Generate(profile, (seed, drawn) => ReportGenerator.Defective(seed, drawn, mechanism), forDefects: true), DefectShrinker.Shrink);

    /// <summary>JSON with one edit. Shrunk ones have the same edit at the same place of a smaller report.</summary>
    /// <param name="profile">What the reports have to be like; null: anything.</param>
    /// <param name="edit">The edit; null: any.</param>
    public static Arbitrary<AlmostValidJson> AlmostValidJson(ReportProfile? profile = null, JsonEdit? edit = null) =>
        Arb.From(Generate(profile, (seed, drawn) => ReportGenerator.AlmostValidJson(seed, drawn, edit)), JsonShrinker.Shrink);

    /// <summary>Documents. Shrunk ones have fewer quirks or a smaller report.</summary>
    /// <param name="profile">What the reports have to be like; null: anything.</param>
    /// <param name="medium">The medium; null: any.</param>
    /// <param name="quirks">Exactly the quirks that the documents have; null: up to four are drawn.</param>
    public static Arbitrary<ReportDocument> Document(ReportProfile? profile = null, DocumentMedium? medium = null, IReadOnlyCollection<LayoutQuirk>? quirks = null) =>
        Arb.From(Generate(profile, (seed, drawn) => ReportGenerator.Document(seed, drawn, medium, quirks)), DocumentShrinker.Shrink);

    /// <summary>Documents with one damaged table. Shrunk ones have the same damage with fewer quirks or in a smaller report.</summary>
    /// <param name="profile">What the reports have to be like; null: anything.</param>
    /// <param name="medium">The medium; null: any.</param>
    /// <param name="damage">The damage; null: any.</param>
    public static Arbitrary<DamagedDocument> Damaged(ReportProfile? profile = null, DocumentMedium? medium = null, DocumentDamage? damage = null) =>
        Arb.From(Generate(profile, (seed, drawn) => ReportGenerator.Damaged(seed, drawn, medium, damage)), DocumentShrinker.Shrink);

    /// <summary>Reports with anything in them that JSON can hold, see <see cref="ReportGenerator.AnyReport"/>. Shrunk ones are smaller, no more.</summary>
    public static Arbitrary<DisclosureReport> AnyReport(FormEdition? edition = null) =>
        Arb.From(Seeds.Select(seed => ReportGenerator.AnyReport(seed, edition)), AnyReportShrinker.Shrink);

    private static Gen<int> Seeds => Gen.Choose(0, int.MaxValue - 1);

    private static Gen<T> Generate<T>(ReportProfile? profile, Func<int, ReportProfile?, T> make, bool forDefects = false) => Gen.Sized(size =>
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
