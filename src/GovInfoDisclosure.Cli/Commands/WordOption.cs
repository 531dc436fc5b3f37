using System.CommandLine;
using System.CommandLine.Parsing;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>
/// An option that takes one of a few words. What a <see cref="Choice{T}"/> does apart from its values is here: code that is the same for
/// all of them is compiled once at each start of the tool.
/// </summary>
internal sealed class WordOption
{
    private readonly string[] _words;

    /// <summary>The first word is the default.</summary>
    public WordOption(string name, LocalizedText description, Language language, string[] words)
    {
        _words = words;
        string joined = string.Join('|', words);
        Option = new(name) { Description = description.In(language), HelpName = joined, DefaultValueFactory = _ => words[0] };
        Option.DemandValue(language);
        Option.CompletionSources.Add(words);
        Option.Validators.Add(result =>
        {
            foreach (string word in result.Tokens.Select(t => t.Value).Except(words))
                result.AddError(Texts.NoSuchChoice.With(language, name, word, joined));
        });
    }

    public Option<string> Option { get; }

    /// <summary>Makes a command ask for the option instead of taking the first choice.</summary>
    /// <param name="command">The command.</param>
    /// <param name="language">The language of the error.</param>
    /// <param name="unless">When something else decides.</param>
    public void RequireIn(Command command, Language language, Func<CommandResult, bool> unless)
    {
        Option.DefaultValueFactory = null;
        command.Validators.Add(result =>
        {
            if (result.GetResult(Option) is null && !unless(result))
                result.AddError(Texts.OptionMissing.With(language, Option.Name, Option.HelpName!));
        });
    }

    /// <summary>The place of the chosen word among all.</summary>
    public int IndexIn(ParseResult result) => Array.IndexOf(_words, result.GetRequiredValue(Option));
}
