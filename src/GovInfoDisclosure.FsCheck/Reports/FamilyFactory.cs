using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Agencies;
using GovInfoDisclosure.FsCheck.Figures;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Reports;

/// <summary>Generates a government and units under it.</summary>
internal static class FamilyFactory
{
    private const int FewestUnits = 2, MostUnits = 5;

    public static ReportFamily Generate(Random random, ReportProfile profile)
    {
        ReportScale scale = ParentScale(random, profile.Scale);
        ReportSetting setting = ReportSetting.Of(random, profile with { Scale = scale });
        int count = random.Next(FewestUnits, MostUnits + 1);
        setting = setting with
        {
            Agency = Government(random, scale),
            Limits = Limits.OfShares(random, count + 1),
        };
        ImmutableArray<DisclosureReport> units = [.. Enumerable.Range(0, count).Select(_ => Unit(random, setting))];
        ReportScale below = scale == ReportScale.Boundary ? scale : scale - 1;
        ReportSetting share = setting with { Scale = below, Blanks = BlankStyle.None };
        DisclosureReport own = ReportFactory.Generate(random, share).Report;
        FigureSheet sum = Sum(units.Add(own));
        Blanks.Leave(sum, random, setting.Blanks, _ => false);
        return new(ReportFactory.Finish(random, setting, sum).Report, own, units);
    }

    /// <summary>The sums of all figures, cell by cell.</summary>
    public static FigureSheet Sum(IEnumerable<DisclosureReport> reports)
    {
        FigureSheet? sum = null;
        foreach (FigureSheet sheet in reports.Select(FigureSheet.Of))
        {
            if (sum is null)
            {
                sum = new FigureSheet(sheet.Form);
            }

            foreach (FormCell cell in sheet.Form.Cells)
                sum[cell] += sheet[cell];
        }

        return sum!;
    }

    private static DisclosureReport Unit(Random random, ReportSetting parent)
    {
        bool isGovernment = random.Chance(60);
        string region = parent.Agency.Region;
        (ReportScale scale, InventedAgency agency) = parent.Scale switch
        {
            // Of the bodies under a province only these may fill in every cell.
            ReportScale.Boundary => (ReportScale.Boundary, InventedAgency.City(random)),
            ReportScale.Province => (ReportScale.City, isGovernment
                ? InventedAgency.City(random)
                : InventedAgency.Department(random, region)),
            ReportScale.City => (ReportScale.County, isGovernment
                ? InventedAgency.County(random, region)
                : InventedAgency.Department(random, region)),
            _ => (random.Chance(30)
                ? ReportScale.SilentTownship : ReportScale.Township, isGovernment ? InventedAgency.Township(random, region)
                : InventedAgency.Department(random, region)),
        };
        return ReportFactory.Generate(random, parent with { Scale = scale, Agency = agency }).Report;
    }

    // Only governments of counties and above have units that report by themselves.
    private static ReportScale ParentScale(Random random, ReportScale? asked) => asked switch
    {
        null => random.Pick(
            (45, ReportScale.County), (32, ReportScale.City), (13, ReportScale.Province), (10, ReportScale.Boundary)),
        ReportScale.SilentTownship or ReportScale.Township => ReportScale.County,
        { } scale => scale,
    };

    private static InventedAgency Government(Random random, ReportScale scale) => scale switch
    {
        ReportScale.County => InventedAgency.County(random, PlaceNames.City(random)),
        ReportScale.City => InventedAgency.City(random),
        _ => InventedAgency.Province(random),
    };
}
