using System.CommandLine;
using System.CommandLine.Parsing;
using GovInfoDisclosure.Cli.Input;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>The checks that the FILE arguments of all commands have in common.</summary>
internal static class FileArguments
{
    /// <summary>Adds the argument to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="description">The line in the help.</param>
    /// <param name="language">The language of help and errors.</param>
    /// <param name="several">Whether more than one file may be named.</param>
    /// <param name="finalNames">How many words follow <c>--</c>: they are names also if they begin with a hyphen.</param>
    public static Argument<string[]> AddTo(Command command, LocalizedText description, Language language, bool several, int finalNames)
    {
        // The parser's own errors are in English only; with the widest arity all of them come from here.
        var files = new Argument<string[]>(several ? "FILE…" : "FILE")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = description.In(language),
        };
        command.Add(files);
        command.Validators.Add(result => Validate(command, result, result.GetResult(files), language, several, finalNames));
        return files;
    }

    private static void Validate(
        Command command, CommandResult result, ArgumentResult? files, Language language, bool several, int finalNames)
    {
        string[] words = [.. files?.Tokens.Select(t => t.Value) ?? []];
        foreach (string option in words.SkipLast(finalNames).Where(w => w.Length > 1 && w[0] == '-'))
            result.AddError(NearMiss.Of(option, OptionsOf(command)) is { } meant
                ? Texts.NearOption.With(language, option, meant)
                : Texts.UnknownOption.With(language, option));
        if (words.Length == 0)
            result.AddError(Texts.FileMissing.In(language));
        if (words.Length > 1 && !several)
            result.AddError(Texts.OneFileOnly.With(language, words.Length));
        if (words.Count(w => w == InputReader.StandardInput) > 1)
            result.AddError(Texts.InputTwice.In(language));
    }

    private static IEnumerable<string> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<RootCommand>().SelectMany(r => r.Options.Where(o => o.Recursive)))
            .Select(o => o.Name).Append("--help");
}
