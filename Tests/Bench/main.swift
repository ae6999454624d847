let country = try Country.make()
print(country.folder, country.size)
