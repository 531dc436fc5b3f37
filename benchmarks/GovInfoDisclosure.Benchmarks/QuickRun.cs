using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>
/// The figures in a few seconds: the operations take turns in rounds within one process, so that all of them meet the same moods of the
/// machine. Printed are the median of the ratios of the rounds and, for a machine busy with other work, the ratio of the fastest rounds.
/// Time is told and never judged; what checking allocates does not depend on the machine and decides the exit code.
/// </summary>
internal static class QuickRun
{
    private const int Rounds = 61;
    private const double ReadGoal = 2.2;
    private const double CheckGoal = 0.06;
    private const double BlanksGoal = 0.4;
    private const double ErrorGoal = 0.15;
    private const double PageGoal = 2;
    private const double WordGoal = 2;
    private const int MemoryGoal = 4 * 1024;
    private const int BlanksMemoryGoal = 8 * 1024;
    private const double Turn = 4e6;
    private static readonly TimeSpan WarmUpTurn = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(30);

    /// <returns>0, or 1 if checking a report in order allocates.</returns>
    public static int Print(TextWriter output)
    {
        var benchmarks = new ReportBenchmarks();
        Operation[] operations =
        [
            new("scan", () => benchmarks.Scan()),
            new("read", () => benchmarks.Read()),
            new("check", () => benchmarks.Check()),
            new("blanks", () => benchmarks.CheckBlanks()),
            new("one error", () => benchmarks.CheckError()),
            new("with text", () => benchmarks.CheckText()),
            new("locate", () => benchmarks.Locate()),
            new("write", () => benchmarks.Write()),
        ];
        PrintRatios(output, Text($"report of {benchmarks.Json.Length:N0} bytes of JSON"), operations);
        var pages = new PageBenchmarks();
        PrintRatios(
            output,
            Text($"web page of {pages.Length:N0} bytes"),
            [new("parse", () => pages.Parse()), new("read page", () => pages.Read())]);
        var word = new WordBenchmarks();
        PrintRatios(
            output, Text($"Word file of {word.Size:N0} bytes"), [new("walk", () => word.Walk()), new("read Word", () => word.Read())]);

        long allocated = AllocatedByCheck(SampleReport.Create());
        long forBlanks = AllocatedByCheck(SampleReport.WithBlanks());
        long retained = RetainedByReport(benchmarks.Json.ToArray());
        output.WriteLine(Text($"allocated by checking a report in order: {allocated} bytes (goal 0)"));
        output.WriteLine(Text($"allocated by checking a report with blanks: {forBlanks:N0} bytes (goal at most {BlanksMemoryGoal:N0})"));
        output.WriteLine(Text($"retained by a report with its strings: {retained:N0} bytes (goal at most {MemoryGoal:N0})"));
        return allocated == 0 ? 0 : 1;
    }

    /// <summary>A line for each operation; ratios are to the first.</summary>
    private static void PrintRatios(TextWriter output, string what, Operation[] operations)
    {
        double[][] times = Measure(operations);
        output.WriteLine(Text($"{what}, {Rounds} rounds"));
        output.WriteLine("operation   microseconds      ratio   fastest rounds   goal");
        for (int i = 0; i < operations.Length; i++)
        {
            double[] ratios = [.. times[i].Zip(times[0], (time, first) => time / first)];
            string figures = Text($"{Median(times[i]) / 1000,12:N2}   {Median(ratios),8:N3}   {times[i].Min() / times[0].Min(),14:N3}");
            output.WriteLine($"{operations[i].Name,-9}   {figures}   {GoalOf(operations[i].Name)}");
        }
    }

    private static string GoalOf(string operation) => operation switch
    {
        "read" => Text($"<= {ReadGoal}"),
        "blanks" => Text($"<= {BlanksGoal}"),
        "one error" => Text($"<= {ErrorGoal}"),
        "read page" => Text($"<= {PageGoal}"),
        "check" => Text($"<= {CheckGoal}"),
        "read Word" => Text($"<= {WordGoal}"),
        _ => "",
    };

    /// <summary>Nanoseconds per call, by operation and round.</summary>
    private static double[][] Measure(Operation[] operations)
    {
        WarmUp(operations);
        int[] repetitions = [.. operations.Select(o => Math.Max(1, (int)(Turn / o.Time(10))))];
        double[][] times = [.. operations.Select(_ => new double[Rounds])];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < operations.Length; i++)
                times[i][round] = operations[i].Time(repetitions[i]);
        }

        return times;
    }

    /// <summary>
    /// Calls until the runtime has compiled its best code: until it compiles nothing more in a while. It does so in the background, which
    /// on a busy machine waits for its turn as well, so what counts is the time this process was given.
    /// </summary>
    private static void WarmUp(Operation[] operations)
    {
        TimeSpan end = Environment.CpuUsage.TotalTime + LongestWarmUp;
        long compiled;
        do
        {
            compiled = JitInfo.GetCompiledMethodCount();
            TimeSpan turn = Environment.CpuUsage.TotalTime + WarmUpTurn;
            while (Environment.CpuUsage.TotalTime < turn)
            {
                foreach (Operation operation in operations)
                    operation.Time(10);
            }
        }
        while (JitInfo.GetCompiledMethodCount() > compiled && Environment.CpuUsage.TotalTime < end);
    }

    private static long AllocatedByCheck(DisclosureReport report)
    {
        const int Calls = 1000;
        ReportBenchmarks.OfFigures.Check(report);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Calls; i++)
            ReportBenchmarks.OfFigures.Check(report);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
    }

    private static long RetainedByReport(byte[] json)
    {
        const int Copies = 2000;
        var reports = new DisclosureReport[Copies];
        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int i = 0; i < Copies; i++)
            reports[i] = ReportJson.Read(json).Report!;
        long after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(reports);
        return (after - before) / Copies;
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record Operation(string Name, Action Call)
    {
        /// <summary>Nanoseconds per call.</summary>
        public double Time(int repetitions)
        {
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < repetitions; i++)
                Call();
            return Stopwatch.GetElapsedTime(start).TotalNanoseconds / repetitions;
        }
    }
}
