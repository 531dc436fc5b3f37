using System.Globalization;
using GovInfoDisclosure.FsCheck.Agencies;
using GovInfoDisclosure.FsCheck.Figures;
using GovInfoDisclosure.FsCheck.Narratives;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Reports;

/// <summary>Generates one consistent report.</summary>
internal static class ReportFactory
{
    public static ConsistentReport Generate(Random random, ReportSetting setting)
    {
        FigureSheet sheet = Figures(random, setting);
        return Finish(random, setting, sheet);
    }

    /// <summary>Puts metadata and narrative around figures.</summary>
    public static ConsistentReport Finish(Random random, ReportSetting setting, FigureSheet sheet)
    {
        DisclosureReport report = sheet.ApplyTo(Shell(random, setting));
        int phrasing = random.Next();
        return new(NarrativeWriter.Write(report, setting.Previous, phrasing)) { Phrasing = phrasing };
    }

    private static FigureSheet Figures(Random random, ReportSetting setting)
    {
        var sheet = new FigureSheet(setting.Form);
        if (setting.Scale == ReportScale.Boundary)
        {
            new BoundaryFigures(sheet, random, setting.Limits).Fill(setting.Previous);
        }
        else
        {
            ScaleTraits traits = ScaleTraits.Of(setting.Scale);
            RequestFigures.Fill(sheet, random, traits, setting.Previous);
            ProactiveFigures.Fill(sheet, random, setting.Agency, traits, setting.Previous);
            if (!traits.IsSilent)
                CaseNumbers.Fill(sheet, random);
        }

        sheet.Settle();
        Blanks.Leave(sheet, random, setting.Blanks, row => setting.IsTied && Blanks.TiesYears(sheet.Anatomy, row));
        return sheet;
    }

    private static DisclosureReport Shell(Random random, ReportSetting setting)
    {
        InventedAgency agency = setting.Agency;
        int year = setting.Year;
        string when = year.ToString(CultureInfo.InvariantCulture);
        // Departments have until the end of January, governments until the end of March.
        DateOnly published = new DateOnly(year + 1, 1, 4).AddDays(random.Next(agency.IsGovernment ? 87 : 28));
        return new DisclosureReport(setting.Form.Edition)
        {
            Year = year,
            Title = random.Chance(90) ? $"{agency.Name}{when}年政府信息公开工作年度报告" : $"{when}年{agency.Name}政府信息公开工作年度报告",
            Agency = new() { Name = agency.Name, Kind = setting.IsKindStated || random.Chance(60) ? agency.Kind : null },
            Period = random.Chance(70) ? new(new(year, 1, 1), new(year, 12, 31)) : null,
            PublishedOn = random.Chance(80) ? published : null,
            Contact = random.Chance(40)
                ? $"{agency.Region}政务公开工作办公室，联系电话：0{random.Next(310, 999)}-{random.Next(2_000_000, 9_000_000)}"
                : null,
            SourceAddress = random.Chance(50) ? $"https://www.{random.Next(1000, 9999)}.example/zfxxgk/{when}/index.html" : null,
        };
    }
}
