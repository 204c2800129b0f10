Console.WriteLine(Elsewhere.CityLibrary2024.Load().Review.Holdings.Level);
Console.WriteLine(typeof(Elsewhere.CityLibrary2024).IsPublic);
Console.WriteLine(OtherYaml.Version);
