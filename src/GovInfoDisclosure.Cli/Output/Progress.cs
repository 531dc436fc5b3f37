using System.Diagnostics;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Which of many files is being checked, on the error stream: where somebody waits before a screen that shows nothing.</summary>
/// <param name="streams">The streams of the process.</param>
/// <param name="language">The language.</param>
/// <param name="count">How many files there are.</param>
/// <param name="isSilent">Whether the output shows nothing before the end.</param>
internal sealed class Progress(Streams streams, Language language, int count, bool isSilent)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private readonly bool _isShown = count > 1 && streams.ErrorIsScreen && (isSilent || !streams.OutputIsScreen);
    private long _shown;
    private int _number;

    /// <summary>The next file begins.</summary>
    public void Next(string source)
    {
        _number++;
        if (!_isShown || (_number > 1 && Stopwatch.GetElapsedTime(_shown) < Interval))
            return;
        _shown = Stopwatch.GetTimestamp();
        streams.Error.WriteLine(Texts.Progress.With(language, _number, count, source));
    }
}
