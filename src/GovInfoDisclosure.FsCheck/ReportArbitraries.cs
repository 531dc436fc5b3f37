using FsCheck;

namespace GovInfoDisclosure.FsCheck;

/// <summary>
/// All arbitraries of this package in the form that FsCheck registers in one line: with FsCheck.Xunit
/// <c>[Properties(Arbitrary = [typeof(ReportArbitraries)])]</c> on a class or assembly, with plain FsCheck
/// <c>ArbMap.Default.Merge(typeof(ReportArbitraries))</c>. For narrower ones see <see cref="ReportArb"/>.
/// </summary>
public static class ReportArbitraries
{
    /// <summary>Reports in order.</summary>
    public static Arbitrary<ConsistentReport> ConsistentReports() => ReportArb.Consistent();

    /// <summary>Reports of one agency over years.</summary>
    public static Arbitrary<ReportChain> ReportChains() => ReportArb.Chain();

    /// <summary>Governments with units under them.</summary>
    public static Arbitrary<ReportFamily> ReportFamilies() => ReportArb.Family();

    /// <summary>Reports with one labelled defect.</summary>
    public static Arbitrary<DefectiveReport> DefectiveReports() => ReportArb.Defective();

    /// <summary>JSON with one labelled edit.</summary>
    public static Arbitrary<AlmostValidJson> AlmostValidJsons() => ReportArb.AlmostValidJson();

    /// <summary>Documents with layout quirks.</summary>
    public static Arbitrary<ReportDocument> ReportDocuments() => ReportArb.Document();

    /// <summary>Documents with one damaged table.</summary>
    public static Arbitrary<DamagedDocument> DamagedDocuments() => ReportArb.Damaged();

    /// <summary>Reports with any content that JSON can hold, right or wrong.</summary>
    public static Arbitrary<DisclosureReport> AnyReports() => ReportArb.AnyReport();
}
