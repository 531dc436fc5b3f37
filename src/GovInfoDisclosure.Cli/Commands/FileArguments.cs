using System.CommandLine;
using System.CommandLine.Parsing;
using GovInfoDisclosure.Cli.Input;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>The checks that the FILE arguments of all commands have in common.</summary>
internal static class FileArguments
{
    public static Argument<string[]> AddTo(Command command, LocalizedText description, Language language, bool several)
    {
        // The parser's own errors are in English only; with the widest arity all of them come from here.
        var files = new Argument<string[]>(several ? "FILE…" : "FILE")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = description.In(language),
        };
        command.Add(files);
        command.Validators.Add(result => Validate(result, result.GetResult(files), language, several));
        return files;
    }

    private static void Validate(CommandResult result, ArgumentResult? files, Language language, bool several)
    {
        string[] words = [.. files?.Tokens.Select(t => t.Value) ?? []];
        foreach (string option in words.Where(w => w.Length > 1 && w[0] == '-'))
            result.AddError(Texts.UnknownOption.With(language, option));
        if (words.Length == 0)
            result.AddError(Texts.FileMissing.In(language));
        if (words.Length > 1 && !several)
            result.AddError(Texts.OneFileOnly.With(language, words.Length));
        if (words.Count(w => w == InputReader.StandardInput) > 1)
            result.AddError(Texts.InputTwice.In(language));
    }
}
