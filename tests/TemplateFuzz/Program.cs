using System.Globalization;
using LibraryService.TemplateFuzz;

// Reads and renders templates that nobody would write. Arguments: how many (100000), the seed (1), the first (0).
// It fails on any error but TemplateException, and on a template that takes over two seconds.
const int Stack = 256 * 1024;
var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
var first = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 0;

var run = new FuzzRun(seed);
var thread = new Thread(() => run.Try(first, count), Stack);
thread.Start();
thread.Join();
Console.WriteLine(run.Summary());
return run.Failures == 0 ? 0 : 1;
