namespace GovInfoDisclosure.Benchmarks;

/// <summary>A report of ordinary size without findings: a city government, some prose, all cells filled in.</summary>
internal static class SampleReport
{
    public static DisclosureReport Create() => new DisclosureReport(FormEdition.Edition2021)
    {
        Year = 2024,
        Title = "澄江市人民政府2024年政府信息公开工作年度报告",
        Agency = new() { Name = "澄江市人民政府", Kind = AgencyKind.CityGovernment },
        Period = new(new(2024, 1, 1), new(2024, 12, 31)),
        PublishedOn = new(2025, 1, 24),
        Contact = "澄江市滨河路18号市政府办公室政务公开科，电话0000-2180018",
        SourceAddress = "https://www.chengjiang.example/zwgk/ndbg/2024/t20250124_18.html",
        Overview = Prose.Overview,
        ProactiveDisclosure = ProactiveDisclosure,
        Requests = Requests,
        ReviewAndLitigation = ReviewAndLitigation,
        Problems = Prose.Problems,
        OtherMatters = Prose.OtherMatters,
    }.WithComputedTotals();

    /// <summary>The report with twenty blanks in the place of zeros.</summary>
    public static DisclosureReport WithBlanks()
    {
        DisclosureReport report = Create();
        return report.With(report.Form.Cells.Where(c => !c.Relations.IsEmpty && report[c] == 0).Take(20)
            .Select(c => KeyValuePair.Create(c, (decimal?)null)));
    }

    /// <summary>The report with two exchanged digits in one cell of table three.</summary>
    public static DisclosureReport WithError() => Create() with
    {
        Requests = Create().Requests with { CarriedForward = Create().Requests.CarriedForward with { NaturalPersons = 72 } },
    };

    private static ProactiveDisclosure ProactiveDisclosure => new()
    {
        GovernmentRules = new() { Issued = 1, Repealed = 0, InForce = 14 },
        NormativeDocuments = new() { Issued = 23, Repealed = 17, InForce = 206 },
        Licensing = new() { Decisions = 181_402 },
        Penalties = new() { Decisions = 36_275 },
        Compulsion = new() { Decisions = 1_948 },
        Fees = new() { Amount = 72_701.36m },
    };

    private static Requests Requests => new()
    {
        NewlyReceived = Row(615, 68, 1, 0, 21, 4),
        CarriedOver = Row(27, 3, 0, 0, 1, 0),
        Outcomes = new()
        {
            Granted = Row(205, 31, 0, 0, 8, 2),
            PartiallyGranted = Row(48, 7, 0, 0, 3, 0),
            Denied = new()
            {
                StateSecret = Row(2, 0, 0, 0, 0, 0),
                ProhibitedByLaw = Row(9, 1, 0, 0, 0, 0),
                SecurityAndStability = Row(1, 0, 0, 0, 0, 0),
                ThirdPartyRights = Row(14, 4, 0, 0, 1, 0),
                InternalAffairs = Row(6, 0, 0, 0, 0, 0),
                ProcessInformation = Row(11, 2, 0, 0, 1, 0),
                EnforcementFile = Row(17, 1, 0, 0, 2, 0),
                AdministrativeQuery = Row(12, 0, 0, 0, 0, 0),
            },
            UnableToProvide = new()
            {
                NotHeld = Row(196, 17, 1, 0, 4, 1),
                RequiresCreation = Row(22, 3, 0, 0, 1, 0),
                StillUnclear = Row(8, 1, 0, 0, 0, 0),
            },
            NotProcessed = new()
            {
                Petition = Row(19, 0, 0, 0, 0, 0),
                Duplicate = Row(15, 1, 0, 0, 0, 0),
                Publication = Row(0, 0, 0, 0, 0, 0),
                Excessive = Row(4, 0, 0, 0, 0, 0),
                Reconfirmation = Row(3, 0, 0, 0, 0, 0),
            },
            Other = new()
            {
                SupplementOverdue = Row(7, 1, 0, 0, 0, 0),
                FeeOverdue = Row(0, 0, 0, 0, 0, 0),
                Other = Row(16, 0, 0, 0, 1, 1),
            },
        },
        CarriedForward = Row(27, 2, 0, 0, 1, 0),
    };

    private static ReviewAndLitigation ReviewAndLitigation => new()
    {
        Reconsideration = Cases(31, 9, 6, 4),
        Litigation = new() { Direct = Cases(12, 1, 3, 5), AfterReconsideration = Cases(8, 0, 2, 3) },
    };

    private static ApplicantFigures Row(long persons, long enterprises, long research, long welfare, long legal, long others) => new()
    {
        NaturalPersons = persons,
        CommercialEnterprises = enterprises,
        ResearchInstitutions = research,
        PublicWelfareOrganizations = welfare,
        LegalServiceInstitutions = legal,
        Others = others,
    };

    private static CaseFigures Cases(long upheld, long corrected, long otherResult, long pending) =>
        new() { Upheld = upheld, Corrected = corrected, OtherResult = otherResult, Pending = pending };
}
