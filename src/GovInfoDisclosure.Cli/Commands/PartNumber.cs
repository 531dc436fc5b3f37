using System.CommandLine;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>--part</c>: which report of a file with several.</summary>
internal sealed class PartNumber(Language language)
{
    private const int Most = 1000;

    private readonly WholeNumber _number = new("--part", Texts.PartOption, language, usual: null, 1, Most);

    public Option<string> Option => _number.Option;

    /// <summary>The number; null if it is not given.</summary>
    public int? ValueIn(ParseResult result) => _number.GivenIn(result);
}
