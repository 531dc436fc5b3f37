using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Agencies;
using GovInfoDisclosure.FsCheck.Figures;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Reports;

/// <summary>Generates a government and units under it.</summary>
internal static class FamilyFactory
{
    public static ReportFamily Generate(Random random, ReportProfile profile)
    {
        ReportScale scale = ParentScale(random, profile.Scale);
        ReportSetting setting = ReportSetting.Of(random, profile with { Scale = scale });
        setting = setting with { Agency = Government(random, scale) };
        ImmutableArray<DisclosureReport> units = [.. Enumerable.Range(0, random.Next(2, 6)).Select(_ => Unit(random, setting))];
        DisclosureReport own = ReportFactory.Generate(random, setting with { Scale = scale - 1, Blanks = BlankStyle.None }).Report;
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
        null => random.Pick((50, ReportScale.County), (35, ReportScale.City), (15, ReportScale.Province)),
        ReportScale.SilentTownship or ReportScale.Township => ReportScale.County,
        ReportScale.Boundary => ReportScale.Province,
        { } scale => scale,
    };

    private static InventedAgency Government(Random random, ReportScale scale) => scale switch
    {
        ReportScale.County => InventedAgency.County(random, PlaceNames.City(random)),
        ReportScale.City => InventedAgency.City(random),
        _ => InventedAgency.Province(random),
    };
}
