using System.CommandLine;
using System.CommandLine.Parsing;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>An option that takes one of a few words, each of which is the name of a value.</summary>
internal sealed class Choice<T>
{
    private readonly (string Word, T Value)[] _choices;

    /// <summary>The first choice is the default.</summary>
    public Choice(string name, LocalizedText description, Language language, params (string Word, T Value)[] choices)
    {
        _choices = choices;
        string words = string.Join('|', choices.Select(c => c.Word));
        Option = new(name) { Description = description.In(language), HelpName = words, DefaultValueFactory = _ => choices[0].Word };
        Option.DemandValue(language);
        Option.CompletionSources.Add([.. choices.Select(c => c.Word)]);
        Option.Validators.Add(result =>
        {
            foreach (string word in result.Tokens.Select(t => t.Value).Where(w => choices.All(c => c.Word != w)))
                result.AddError(Texts.NoSuchChoice.With(language, name, word, words));
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

    public T ValueIn(ParseResult result)
    {
        string word = result.GetRequiredValue(Option);
        return _choices.Single(c => c.Word == word).Value;
    }
}
