using GovInfoDisclosure.Cli.Output;

namespace GovInfoDisclosure.Cli.Generation;

/// <summary>Writes the files of an order into a folder.</summary>
internal sealed class Generator(Streams streams, Language language)
{
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(GenerationOrder order, string folder)
    {
        if (OutputFile.CreateFolder(folder) is { } noFolder)
            return Fail(noFolder);
        int written = 0;
        foreach (int seed in Enumerable.Range(order.Seed, order.Count))
        {
            try
            {
                // What one file of the disk does not take, the next is not given.
                if (WriteAll(order.FilesOf(seed), folder) is { } failure)
                    return Fail(failure);
                written++;
            }
            catch (Exception exception) when (OwnFault.Is(exception))
            {
                streams.Error.WriteLine(OwnFault.InCommand(exception).In(language));
            }
        }

        streams.Output.WriteLine(Texts.Generated.With(language, written, TerminalText.Clean(folder)));
        return written < order.Count ? ExitCode.Failure : ExitCode.Success;
    }

    private static (string Path, LocalizedText Reason)? WriteAll(IEnumerable<(string Name, byte[] Content)> files, string folder) =>
        files.Select(file => OutputFile.Write(Path.Combine(folder, file.Name), file.Content)).FirstOrDefault(f => f is not null);

    private int Fail((string Path, LocalizedText Reason) failure)
    {
        streams.Error.WriteLine(Texts.Failed.With(language, failure.Path, failure.Reason.In(language)));
        return ExitCode.Failure;
    }
}
