using System.Xml.Linq;
using GovInfoDisclosure.Architecture.Tests.Sources;
using Microsoft.CodeAnalysis;

namespace GovInfoDisclosure.Architecture.Tests;

/// <summary>The examples in the documentation of public members compile.</summary>
public sealed class ExampleTests
{
    private const int Fewest = 10;

    private const string Usings =
        """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using GovInfoDisclosure;
        using GovInfoDisclosure.Documents;
        using GovInfoDisclosure.Forms;
        using GovInfoDisclosure.FsCheck;
        using GovInfoDisclosure.Json;
        using GovInfoDisclosure.JsonSchema;
        using GovInfoDisclosure.Localisation;
        using GovInfoDisclosure.Narratives;
        using GovInfoDisclosure.Panels;
        using GovInfoDisclosure.Validation;

        """;

    public static IEnumerable<TheoryDataRow<string, string>> Examples =>
        from package in ProjectSources.Packages
        from member in XDocument.Load(Path.Combine(AppContext.BaseDirectory, package + ".xml")).Descendants("member")
        from code in member.Elements("example").Elements("code")
        select new TheoryDataRow<string, string>(member.Attribute("name")!.Value, code.Value);

    [Fact]
    public void The_most_used_members_have_examples() => Assert.InRange(Examples.Count(), Fewest, 100);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_compiles(string member, string code)
    {
        Assert.NotEmpty(member);
        string context = code.Contains("DisclosureReport report =", StringComparison.Ordinal)
            || code.Contains("var report =", StringComparison.Ordinal) ? "" : "DisclosureReport report";

        Assert.Empty(ProjectSources.CompileAgainstPackages($"{Usings}class Example {{ void Run({context}) {{ {code} }} }}")
            .GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
    }
}
