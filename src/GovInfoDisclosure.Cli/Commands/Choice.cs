using System.CommandLine;
using System.CommandLine.Parsing;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>An option that takes one of a few words, each of which is the name of a value.</summary>
internal sealed class Choice<T>
{
    private readonly WordOption _option;
    private readonly (string Word, T Value)[] _choices;

    /// <summary>The first choice is the default.</summary>
    public Choice(string name, LocalizedText description, Language language, params (string Word, T Value)[] choices)
    {
        _choices = choices;
        string[] words = new string[choices.Length];
        for (int i = 0; i < words.Length; i++)
            words[i] = choices[i].Word;
        _option = new(name, description, language, words);
    }

    public Option<string> Option => _option.Option;

    /// <inheritdoc cref="WordOption.RequireIn"/>
    public void RequireIn(Command command, Language language, Func<CommandResult, bool> unless) =>
        _option.RequireIn(command, language, unless);

    public T ValueIn(ParseResult result) => _choices[_option.IndexIn(result)].Value;
}
