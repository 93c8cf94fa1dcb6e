var app = WebApplication.CreateSlimBuilder(args).Build();
app.MapGet("/healthz/live", () => "ok");
await app.RunAsync();
