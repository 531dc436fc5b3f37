using System.Reflection;
using System.Text;
using GovInfoDisclosure;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Validation;

// Chinese has to come out right whatever code page the console has.
Console.OutputEncoding = Encoding.UTF8;
Console.WriteLine(typeof(DisclosureReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);

var report = new DisclosureReport(FormEdition.Edition2021)
{
    Year = 2024,
    Agency = new() { Name = "澄江县河口镇人民政府" },
    Overview = new() { Text = "本年认真办理公开申请。" },
    Problems = new() { Text = "公开内容还不够全面，今后加强培训。" },
    OtherMatters = new() { Text = "没有其他需要报告的事项。" },
    ReviewAndLitigation = new() { Reconsideration = new() { Upheld = 2, Corrected = 1, OtherResult = 0, Pending = 0, Total = 4 } },
};
DisclosureReport read = ReportJson.Read(ReportJson.Write(report)).Report!;
Console.WriteLine(read == report ? "the same" : "another");
foreach (Finding finding in RuleSet.Standard.Check(read).Where(f => f.Severity == FindingSeverity.Error))
    Console.WriteLine($"{finding.Rule.Id} {finding.Pointer} {finding.Expected} {finding.Actual}");
