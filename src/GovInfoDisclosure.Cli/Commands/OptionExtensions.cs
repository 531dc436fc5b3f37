using System.CommandLine;

namespace GovInfoDisclosure.Cli.Commands;

internal static class OptionExtensions
{
    /// <summary>Makes an option without its value an error in the user's language; the parser's own error is in English.</summary>
    public static void DemandValue(this Option option, Language language)
    {
        option.Arity = ArgumentArity.ZeroOrOne;
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 0 && !result.Implicit)
                result.AddError(Texts.ValueMissing.With(language, option.Name, option.HelpName ?? ""));
        });
    }
}
