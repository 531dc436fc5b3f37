namespace GovInfoDisclosure.Cli.Commands;

/// <summary>The output format of <c>check</c>.</summary>
internal enum CheckFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs, see <c>findings.schema.json</c>.</summary>
    Json,

    /// <summary>The reports of <see cref="Json"/>, one to a line.</summary>
    JsonLines,

    /// <summary>A list of all findings.</summary>
    Csv,

    /// <summary>The same list as a workbook.</summary>
    Excel,

    /// <summary>One web page about all files.</summary>
    Html,

    /// <summary>SARIF 2.1.0, for code hosts and editors.</summary>
    Sarif,

    /// <summary>Test results, for build servers.</summary>
    JUnit,

    /// <summary>Annotations of GitHub Actions.</summary>
    GitHub,
}
