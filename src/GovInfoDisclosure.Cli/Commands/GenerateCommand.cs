using System.CommandLine;
using GovInfoDisclosure.Cli.Generation;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo generate</c>: invented reports as files, for people whose tests are not in .NET.</summary>
internal sealed class GenerateCommand
{
    private const int MostReports = 100_000;

    private readonly Streams _streams;
    private readonly Language _language;
    private readonly WholeNumber _count;
    private readonly WholeNumber _seed;
    private readonly Choice<FormEdition?> _edition;
    private readonly Choice<GeneratedMedium> _medium;
    private readonly Option<bool> _defects;
    private readonly Option<string?> _output;

    public GenerateCommand(Command command, Streams streams, Language language)
    {
        _streams = streams;
        _language = language;
        _count = new("--count", Texts.CountOption, language, usual: 1, least: 1, MostReports);
        _seed = new("--seed", Texts.SeedOption, language, usual: 1, least: 0, int.MaxValue - MostReports);
        _edition = EditionChoice.Of(Texts.EditionOption, language);
        _medium = new("--medium", Texts.MediumOption, language, [.. GeneratedMedium.All.Select(m => (m.Extension, m))]);
        _defects = new("--defects") { Description = Texts.DefectsOption.In(language) };
        _output = new("--output") { HelpName = "FOLDER", Description = Texts.OutputFolderOption.In(language) };
        _output.DemandValue(language);
        command.Add(_count.Option);
        command.Add(_seed.Option);
        command.Add(_edition.Option);
        command.Add(_medium.Option);
        command.Add(_defects);
        command.Add(_output);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_output) is null)
                result.AddError(Texts.FolderMissing.In(language));
        });
    }

    public int Run(ParseResult arguments)
    {
        var order = new GenerationOrder(
            _count.ValueIn(arguments), _seed.ValueIn(arguments), _edition.ValueIn(arguments), _medium.ValueIn(arguments),
            arguments.GetValue(_defects));
        return new Generator(_streams, _language).Run(order, arguments.GetRequiredValue(_output)!);
    }
}
