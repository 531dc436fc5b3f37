using System.Collections.Concurrent;
using System.Globalization;
using GovInfoDisclosure.Mutations;
using GovInfoDisclosure.Tests;

// Changes the sources of a project in one small way after another, runs its tests against each, and reports which changes no test detects.
// Arguments: the project (Core or Documents), paths in it or places such as Media/Pdf/Canvas.cs(77,28), and for a sample of so many
// mutants, spread over all of them, --sample N. What survives the first, quick round of tests is reported again after the next one.
// Succeeds if every survivor is explained in survivors.txt, whose lines are a change as it is printed here and after " # " the reason.
if (args is not [var name, _, ..])
{
    Console.Error.WriteLine("Usage: Core|Documents PATH… [--sample N]");
    return 2;
}

int sampleAt = Array.IndexOf(args, "--sample");
int? sample = sampleAt < 0 ? null : int.Parse(args[sampleAt + 1], CultureInfo.InvariantCulture);
string[] paths = sampleAt < 0 ? args[1..] : args[1..sampleAt];
string survivors = Repository.PathOf(Path.Combine("tests", "GovInfoDisclosure.Mutations", "survivors.txt"));
HashSet<string> explained = [.. File.ReadLines(survivors).Select(l => l.Split(" # ")[0])];

var project = new MutatedProject("GovInfoDisclosure." + name);
Mutant[] mutants = [.. project.Mutants(paths)];
// The same order in every run, without those of a file following each other.
if (sample is { } count)
    new Random(count).Shuffle(mutants);
var verdicts = new ConcurrentDictionary<Mutant, Verdict>();
for (int round = 0; round < TestRounds.Count; round++)
{
    using (var bench = new TestBench(project))
    {
        if (bench.Try(null, round) is not Verdict.Survived and var verdict)
        {
            Console.Error.WriteLine($"Without any change: {verdict}. Build the tests and make them pass first.");
            Console.Error.WriteLine(bench.Output);
            return 2;
        }
    }

    Parallel.ForEach(
        round == 0 ? mutants : mutants.Where(m => verdicts.GetValueOrDefault(m) == Verdict.Survived),
        new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
        () => new TestBench(project),
        (mutant, loop, bench) =>
        {
            if (round == 0 && Compiled() >= sample)
            {
                loop.Stop();
                return bench;
            }

            Verdict verdict = verdicts[mutant] = bench.Try(mutant, round);
            if (verdict != Verdict.DoesNotCompile)
                Console.WriteLine($"{verdict}: {mutant}");
            return bench;
        },
        bench => bench.Dispose());
    Console.WriteLine($"Round {round + 1} of {TestRounds.Count}: {Count(Verdict.Survived)} of {Compiled()} survived.");
}

int Compiled() => verdicts.Values.Count(v => v != Verdict.DoesNotCompile);
int Count(Verdict verdict) => verdicts.Values.Count(v => v == verdict);
Mutant[] unexplained = [.. verdicts.Where(v => v.Value == Verdict.Survived && !explained.Contains(v.Key.ToString())).Select(v => v.Key)];
int killed = Count(Verdict.Killed), timedOut = Count(Verdict.TimedOut), survived = Count(Verdict.Survived);
Console.WriteLine($"{Compiled()} mutants: {killed} killed, {timedOut} ran out of time, {survived} survived, "
    + $"{unexplained.Length} of them unexplained.");
return unexplained.Length == 0 ? 0 : 1;
