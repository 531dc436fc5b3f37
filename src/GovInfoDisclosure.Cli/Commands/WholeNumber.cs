using System.CommandLine;
using System.Globalization;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>An option that takes a whole number within a range.</summary>
internal sealed class WholeNumber
{
    public WholeNumber(string name, LocalizedText description, Language language, int? usual, int least, int most)
    {
        Option = new(name)
        {
            Description = description.In(language),
            HelpName = "N",
        };
        if (usual is { } given)
            Option.DefaultValueFactory = _ => given.ToString(CultureInfo.InvariantCulture);
        Option.DemandValue(language);
        Option.Validators.Add(result =>
        {
            foreach (string word in result.Tokens.Select(t => t.Value).Where(w => !(Parse(w) >= least && Parse(w) <= most)))
                result.AddError(Texts.NotInRange.With(language, name, word, least, most));
        });
    }

    public Option<string> Option { get; }

    public int ValueIn(ParseResult result) => Parse(result.GetRequiredValue(Option))!.Value;

    /// <summary>The number; null if it is not given and has no usual value.</summary>
    public int? GivenIn(ParseResult result) => result.GetValue(Option) is { } word ? Parse(word) : null;

    private static int? Parse(string word) =>
        int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;
}
