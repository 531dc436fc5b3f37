using System.IO.Pipelines;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>Inputs that break off, readings that are cancelled, and many readings at a time leave no trace in other readings.</summary>
public class InterruptionTests
{
    private const int Threads = 16;

    private static readonly byte[] Document = Fixture.Read("markdown/pipe-table.md");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<int> Positions => [.. Enumerable.Range(0, 25).Select(i => i * Document.Length / 24)];

    [Theory]
    [MemberData(nameof(Positions))]
    public async Task What_a_stream_throws_reaches_the_caller(int position)
    {
        var failure = new IOException("The disk is gone.");
        Assert.Same(failure, Assert.Throws<IOException>(() => DocumentReader.Read(Broken(position, () => throw failure))));
        Assert.Same(failure, await Assert.ThrowsAsync<IOException>(
            async () => await DocumentReader.ReadAsync(Broken(position, () => throw failure), null, Cancellation)));
        PipeReader pipe = PipeReader.Create(Broken(position, () => throw failure));
        Assert.Same(failure, await Assert.ThrowsAsync<IOException>(
            async () => await DocumentReader.ReadAsync(pipe, null, Cancellation)));
    }

    [Theory]
    [MemberData(nameof(Positions))]
    public async Task A_reading_cancelled_at_any_point_ends_and_leaves_the_next_one_alone(int position)
    {
        DocumentReadResult expected = DocumentReader.Read(Document);
        using var cancelled = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await DocumentReader.ReadAsync(
            Broken(position, cancelled.Cancel), null, cancelled.Token));

        DocumentReadResult next = DocumentReader.Read(Document);
        Assert.Equal(expected.Report, next.Report);
        Assert.Equal(expected.Findings, next.Findings);
    }

    [Fact]
    public void Many_threads_read_what_one_reads()
    {
        byte[][] documents = [.. Fixture.Names.Where(n => Fixture.MediumOf(n) != "pdf").Select(Fixture.Read)];
        DocumentReadResult[] expected = Array.ConvertAll(documents, d => DocumentReader.Read(d));
        int seed = TestRun.Seeds(0).Single();

        Parallel.For(0, Threads, new() { MaxDegreeOfParallelism = Threads, CancellationToken = Cancellation }, thread =>
        {
            int[] order = [.. Enumerable.Range(0, documents.Length)];
            new Random(seed + thread).Shuffle(order);
            foreach (int i in order)
            {
                DocumentReadResult read = DocumentReader.Read(documents[i], cancellationToken: Cancellation);
                Assert.Equal(expected[i].Report, read.Report);
                Assert.Equal(expected[i].Findings, read.Findings);
            }
        });
    }

    private static InterruptedStream Broken(int position, Action interrupt) => new(Document, position, interrupt);

    // Gives bytes up to a position, and calls what interrupts it there.
    private sealed class InterruptedStream(byte[] content, int position, Action interrupt) : MemoryStream
    {
        private int _at;

        public override int Read(Span<byte> buffer)
        {
            if (_at == position)
                interrupt();
            int count = Math.Min(buffer.Length, (_at < position ? position : content.Length) - _at);
            content.AsSpan(_at, count).CopyTo(buffer);
            _at += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int read = Read(buffer.Span);
            cancellationToken.ThrowIfCancellationRequested();
            return ValueTask.FromResult(read);
        }
    }
}
