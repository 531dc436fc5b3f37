using Consumer;
using Microsoft.EntityFrameworkCore;
using Samples;

DbContextOptions<ReportContext> options = new DbContextOptionsBuilder<ReportContext>().UseNpgsql(args[0]).Options;

Expect.Equal("", string.Join('\n', await ArchiveScenario.Run(() => new(options, "jsonb"), Queries.PostgreSql)), "what is wrong");
