using System.CommandLine;
using System.Runtime.InteropServices;
using GovInfoDisclosure.Cli.Input;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>--watch</c>: documents are checked again whenever they change.</summary>
internal sealed class Watch
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly Streams _streams;
    private readonly Language _language;
    private readonly Option<bool> _option;

    public Watch(Command command, Streams streams, Language language)
    {
        _streams = streams;
        _language = language;
        _option = new("--watch") { Description = Texts.WatchOption.In(language) };
        command.Add(_option);
    }

    public bool IsOn(ParseResult arguments) => arguments.GetValue(_option);

    /// <summary>Runs until the process is asked to end.</summary>
    /// <param name="sources">The documents, looked up anew each time.</param>
    /// <param name="check">Checks one of them and prints what is wrong with it.</param>
    public int Run(Func<IEnumerable<string>> sources, Action<string> check)
    {
        using var end = new ManualResetEventSlim();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            end.Set();
        }

        _streams.Error.WriteLine(Texts.Watching.In(_language));
        var files = new ChangedFiles();
        do
        {
            foreach (string file in files.Next(sources()))
            {
                check(file);
                _streams.Output.Flush();
            }
        }
        while (!end.Wait(Pause));
        return ExitCode.Success;
    }
}
