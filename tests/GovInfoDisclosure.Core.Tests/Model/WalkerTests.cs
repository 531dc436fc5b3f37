using System.Collections;
using System.Reflection;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Model;

/// <summary>
/// Validators, loggers, debuggers and comparers walk all public properties: they must come to an end and meet no exception.
/// </summary>
public class WalkerTests
{
    private const int MostLevels = 10;

    public static TheoryData<FormEdition> AllEditions => Editions.All;

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void A_report_shows_each_of_its_figures_once(FormEdition edition)
    {
        DisclosureReport report = Reports.Consistent(edition);
        List<object> values = Walk(report);
        Assert.Equal(
            report.Form.Cells.Select(c => report[c]!.Value).Order(),
            values.Where(v => v is long or decimal).Select(Convert.ToDecimal).Order());
        Assert.Contains(report.Agency.Name, values);
        Assert.Contains(report.Overview!.Text, values);
    }

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void A_blank_report_can_be_walked(FormEdition edition) => Assert.Contains(edition, Walk(new DisclosureReport(edition)));

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Results_can_be_walked(FormEdition edition)
    {
        ReadResult read = ReportJson.Read("""{"edition":"2021","year":0}""");
        Assert.Contains("/year", Walk(read));
        var blank = new DisclosureReport(edition);
        CheckedReport checkedReport = CheckedReport.Of(blank, read.Findings);
        Assert.Contains("/otherMatters", Walk(checkedReport));
        Assert.Contains("/year", Walk(new CheckResult { Reports = [checkedReport] }));
        Assert.All(blank.Findings(), finding => Assert.Contains(finding.Rule.Id, Walk(finding)));
    }

    [Fact]
    public void Parts_that_belong_to_no_report_can_be_walked()
    {
        Assert.Empty(Walk(default(Requests)));
        Assert.Equal([7L], Walk(new Outcomes { Other = new() { AsRow = new() { Total = 7 } } }));
    }

    private static List<object> Walk(object root)
    {
        var values = new List<object>();
        Visit(root, 0, values);
        return values;
    }

    private static void Visit(object? value, int level, List<object> values)
    {
        Assert.True(level < MostLevels, $"{value} is {level} levels down.");
        Type? type = value?.GetType();
        Assert.NotEqual("GovInfoDisclosure.Forms", type?.Namespace);
        if (value is IEnumerable items and not string)
        {
            foreach (object? item in items)
                Visit(item, level + 1, values);
        }
        else if (type is { IsEnum: false } && (type.Assembly == typeof(DisclosureReport).Assembly || type.Name.StartsWith("KeyValuePair")))
        {
            foreach (PropertyInfo property in type.GetProperties().Where(p => p.GetIndexParameters().Length == 0))
                Visit(property.GetValue(value, BindingFlags.DoNotWrapExceptions, null, null, null), level + 1, values);
        }
        else if (value is not null)
        {
            values.Add(value);
        }
    }
}
